package io.clave.models;

/** Rules of arguments, each told in a sentence. */
final class Rule {

    private Rule() {}

    static void require(boolean holds, String rule, double value) {
        if (!holds) {
            throw new RuleBroken(rule + ", but is " + value);
        }
    }

    static void positive(String name, double value) {
        require(value > 0 && Double.isFinite(value), name + " must be a finite number above 0", value);
    }

    static void probability(String name, double value) {
        require(value > 0 && value < 1, name + " must lie between 0 and 1, both excluded", value);
    }
}
