import java.util.Arrays;
import java.util.Random;

/// Draws from a power law: place 0 most often, place k about 1/(k+1)^exponent as often.
final class Skew {
    private final double[] sums;
    private final Random random;

    Skew(int places, double exponent, Random random) {
        this.random = random;
        this.sums = new double[places];
        double sum = 0;
        for (int i = 0; i < places; i++) {
            sum += Math.pow(i + 1, -exponent);
            sums[i] = sum;
        }
    }

    int next() {
        double at = random.nextDouble() * sums[sums.length - 1];
        int found = Arrays.binarySearch(sums, at);
        return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
    }

    /// Sizes by a power law with an exact sum: mostly small, a few very large, none above
    /// `largest`.
    static int[] sizes(int places, int sum, int largest, Random random) {
        var weights = new double[places];
        double total = 0;
        for (int i = 0; i < places; i++) {
            weights[i] = Math.pow(1 - random.nextDouble(), -1 / 1.35) - 0.9;
            total += weights[i];
        }
        var sizes = new int[places];
        int left = sum;
        for (int i = 0; i < places; i++) {
            sizes[i] = (int) Math.min(largest, weights[i] / total * sum);
            left -= sizes[i];
        }
        while (left > 0) {
            int at = random.nextInt(places);
            if (sizes[at] < largest) {
                sizes[at]++;
                left--;
            }
        }
        return sizes;
    }
}
