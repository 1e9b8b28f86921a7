package org.consilium.search.measuring;

/// `./consilium search --evaluate`: measures the own collection, without database and pages.
final class Evaluate {
    private Evaluate() {}

    public static void main(String[] arguments) {
        System.out.print(Evaluation.make().table());
    }
}
