package io.clave.cli.bench;

import io.clave.cli.text.Texts;

/** What a journal says, and once it was verified what the ledger says to it. */
record JournalReport(String tag, int acknowledged, boolean verified, int lost, int doubled, int different) {

    boolean isClean() {
        return lost == 0 && doubled == 0 && different == 0;
    }

    String sentence() {
        String pushed = Texts.count(acknowledged) + " orders were acknowledged";
        return verified
                ? "%s; of these %d are lost, %d doubled and %d different in the ledger."
                        .formatted(pushed, lost, doubled, different)
                : pushed + ".";
    }
}
