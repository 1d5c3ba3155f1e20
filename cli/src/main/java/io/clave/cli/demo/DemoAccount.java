package io.clave.cli.demo;

import org.jspecify.annotations.Nullable;

/** A customer of the fictional wholesaler; a typical order of it is worth its basket, in euros. */
record DemoAccount(
        String externalId,
        String name,
        String country,
        @Nullable String parentExternalId,
        Tier tier,
        boolean serviceLevelAgreement,
        BuyingHabit habit,
        double basket) {

    enum Tier {
        KEY,
        MAJOR,
        STANDARD,
        PROSPECT
    }
}
