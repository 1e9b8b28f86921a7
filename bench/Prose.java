import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.consilium.ui.Markdown;

/// Made-up texts of the lengths people write, with their HTML as the application makes it. A pool
/// of them is drawn from again and again: a text is stored with each post all the same.
final class Prose {
    private static final List<String> FIRST =
            words(
                    "Ada Amina Anders Ayşe Björn Carla Chidi Daniela Elena Fatima Felix Gabriel Hanna"
                            + " Ibrahim Ines Ingrid Jan João Kaito Katarina Lars Leila Liam Lucía Maja"
                            + " Marek Maria Mei Mohammed Nadia Noor Olga Omar Pavel Priya Rafael Ruth"
                            + " Samira Sofia Tariq Thandi Tomás Ulla Viktor Wanjiru Yuki Zoë Zsófia");
    private static final List<String> LAST =
            words(
                    "Adeyemi Andersson Bauer Becker Çelik Chen Costa Dubois Fernández Fischer García"
                            + " Haddad Hansen Horváth Ito Ivanov Jansen Johansson Khan Kim Kovács Kowalski"
                            + " Larsen Lopes Mbeki Meyer Moreau Mutua Nagy Nguyen Novák Okeke Olsen Osei"
                            + " Park Petrov Popescu Rossi Sato Schmidt Silva Singh Suzuki Tanaka Virtanen"
                            + " Wagner Wang Weber Yilmaz Zhang");
    private static final List<String> OPENINGS =
            List.of(
                    "We had a similar course last winter and learnt that",
                    "In my hands it has helped that",
                    "The recent guideline is careful here:",
                    "Before changing anything I would check whether",
                    "Our ward protocol says that",
                    "I would not rush, because",
                    "From the nursing side I can add that",
                    "What would change my mind is if",
                    "Two of our colleagues tried this and found that",
                    "The pharmacist here pointed out that");
    private static final List<String> MIDDLES =
            List.of(
                    "the renal function decides the dose, and a level after three days tells more than"
                            + " one on the first",
                    "most of the effect comes within the first week and the rest needs patience",
                    "the combination prolongs the QT interval, so an ECG before and after is little"
                            + " work for much safety",
                    "the inflammatory markers lag behind the clinical picture by a day or two",
                    "a second sample before the antibiotic saved us from treating a contaminant",
                    "early mobilisation mattered more than the choice between the two drugs",
                    "the imaging was read as normal at first and looked different to a specialist",
                    "half of those referred had a cause one could have found with a careful history",
                    "the evidence is thin beyond twelve months and mostly from single centres",
                    "the interaction is listed as moderate, yet the bleeding we saw was not");
    private static final List<String> ENDINGS =
            List.of(
                    "Happy to be corrected.",
                    "How do others handle the follow-up?",
                    "I would repeat it after **two weeks**.",
                    "See the review at https://doi.org/10.1000/bench.2024.117 for the numbers.",
                    "We stopped doing it routinely in *2023*.",
                    "That is experience, not evidence.",
                    "A registry would answer this.",
                    "The family was involved early, which helped.");
    private static final List<String> TITLES =
            List.of(
                    "Switching anticoagulants before a minor procedure",
                    "Rising creatinine under a new combination",
                    "How long do you continue after the second relapse",
                    "Who follows up incidental nodules in your region",
                    "First line when the usual drug is out of stock",
                    "Reading the new classification criteria in practice",
                    "Tapering scheme that patients can keep to",
                    "Fever without focus after the third cycle",
                    "Handover between ward and home care",
                    "Screening interval with a single positive sample",
                    "Night shifts and delayed recognition of sepsis",
                    "Vaccination under immunosuppression, timing");

    /// @param body as typed
    /// @param html as it is shown
    record Text(String body, String html) {}

    private final Random random;
    private final List<Text> replies = new ArrayList<>();
    private final List<Text> questions = new ArrayList<>();
    private final List<Text> articles = new ArrayList<>();

    Prose(Random random) {
        this.random = random;
        var markdown = new Markdown();
        fill(replies, 1_500, 330, 0.8, markdown);
        fill(questions, 400, 900, 0.5, markdown);
        fill(articles, 150, 4_500, 0.5, markdown);
    }

    Text reply() {
        return any(replies);
    }

    Text question() {
        return any(questions);
    }

    Text article() {
        return any(articles);
    }

    String title() {
        return any(TITLES) + (random.nextInt(3) == 0 ? ", and " + any(TITLES).toLowerCase() : "");
    }

    String name() {
        return any(FIRST) + " " + any(LAST);
    }

    String sentence() {
        return any(OPENINGS) + " " + any(MIDDLES) + ".";
    }

    <T> T any(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    /// Lengths are log-normal around a median, as lengths of what people write are.
    private void fill(List<Text> pool, int count, int median, double spread, Markdown markdown) {
        for (int i = 0; i < count; i++) {
            var length = (int) (median * Math.exp(random.nextGaussian() * spread));
            var body = body(Math.clamp(length, 40, 20_000));
            pool.add(new Text(body, markdown.toHtml(body)));
        }
    }

    private String body(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(sentence());
            switch (random.nextInt(6)) {
                case 0 -> text.append("\n\n");
                case 1 ->
                        text.append("\n\n- ")
                                .append(any(MIDDLES))
                                .append("\n- ")
                                .append(any(MIDDLES))
                                .append("\n\n");
                case 2 -> text.append(' ').append(any(ENDINGS)).append("\n\n");
                default -> text.append(' ');
            }
        }
        return text.toString().strip();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
