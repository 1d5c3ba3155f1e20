package io.clave.cli.demo;

/** How a customer of the demo buys: how many do, how often in a year, and what an order is worth, in euros. */
enum BuyingHabit {
    STEADY_MONTHLY(118, 12, 700, 13_000),
    WEEKLY_SMALL(32, 52, 60, 450),
    QUARTERLY(46, 4, 3_000, 38_000),
    GROWING(42, 12, 500, 7_000),
    SEASONAL(38, 15, 500, 6_000),
    FADING(36, 11, 600, 9_000),
    LAPSED(36, 12, 400, 6_000),
    NEWCOMER(26, 12, 400, 8_000),
    ONE_OFF_GIANT(14, 0, 120_000, 700_000),
    NOT_YET(12, 0, 100, 1_000);

    final int accounts;
    final int ordersPerYear;
    final int leastBasket;
    final int largestBasket;

    BuyingHabit(int accounts, int ordersPerYear, int leastBasket, int largestBasket) {
        this.accounts = accounts;
        this.ordersPerYear = ordersPerYear;
        this.leastBasket = leastBasket;
        this.largestBasket = largestBasket;
    }
}
