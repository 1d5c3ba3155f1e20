package io.clave.cli.demo;

import io.clave.cli.demo.DemoAccount.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the wholesaler's customers: groups with their subsidiaries first, then independent companies. */
final class Customers {

    private static final int GROUPS = 30;
    private static final int KEY_FROM_A_YEAR = 110_000;
    private static final int MAJOR_FROM_A_YEAR = 45_000;

    private final SplittableRandom random;
    private final CompanyNames names;
    private final List<BuyingHabit> habits;
    private final List<DemoAccount> drawn = new ArrayList<>();

    private Customers(long seed) {
        this.random = new SplittableRandom(seed);
        this.names = new CompanyNames(random.split());
        this.habits = new ArrayList<>(Arrays.stream(BuyingHabit.values())
                .flatMap(habit -> Stream.generate(() -> habit).limit(habit.accounts))
                .toList());
        Collections.shuffle(habits, new Random(seed));
    }

    /** The same customers for the same seed, each after its parent. */
    static List<DemoAccount> of(long seed) {
        Customers customers = new Customers(seed);
        for (int group = 0; group < GROUPS; group++) {
            customers.drawGroup();
        }
        while (customers.drawn.size() < customers.habits.size()) {
            customers.draw(customers.names.brand(), null);
        }
        return List.copyOf(customers.drawn);
    }

    private void drawGroup() {
        String brand = names.brand();
        String head = draw(brand + " Group", null);
        int subsidiaries = 2 + random.nextInt(4);
        for (int subsidiary = 0; subsidiary < subsidiaries; subsidiary++) {
            String daughter = draw(brand, head);
            if (random.nextInt(6) == 0) {
                draw(brand + " Service", daughter);
            }
        }
    }

    private String draw(String brand, @Nullable String parent) {
        BuyingHabit habit = habits.get(drawn.size());
        String country = names.country();
        double basket = between(habit.leastBasket, habit.largestBasket);
        Tier tier = tier(habit, basket);
        String externalId = String.format(Locale.ROOT, "C-%04d", drawn.size() + 1);
        drawn.add(new DemoAccount(
                externalId, names.company(brand, country), country, parent, tier, hasAgreement(tier), habit, basket));
        return externalId;
    }

    /** Small baskets are common and large ones rare: uniform in the logarithm. */
    private double between(int least, int most) {
        return least * Math.pow((double) most / least, random.nextDouble());
    }

    private static Tier tier(BuyingHabit habit, double basket) {
        double aYear = habit.ordersPerYear * basket;
        if (habit == BuyingHabit.NOT_YET) {
            return Tier.PROSPECT;
        }
        if (aYear >= KEY_FROM_A_YEAR) {
            return Tier.KEY;
        }
        return aYear >= MAJOR_FROM_A_YEAR ? Tier.MAJOR : Tier.STANDARD;
    }

    private boolean hasAgreement(Tier tier) {
        int draw = random.nextInt(12);
        return (tier == Tier.KEY && draw < 6) || (tier == Tier.MAJOR && draw == 0);
    }
}
