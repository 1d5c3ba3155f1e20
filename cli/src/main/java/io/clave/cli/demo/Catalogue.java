package io.clave.cli.demo;

import io.clave.cli.api.OrderDocument.OrderLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What the wholesaler sells, and baskets of it. */
final class Catalogue {

    private static final int PRODUCTS = 160;
    private static final int MOST_LINES = 8;

    private record Product(String sku, BigDecimal price) {}

    private final List<Product> products;

    Catalogue(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        this.products = IntStream.rangeClosed(1, PRODUCTS)
                .mapToObj(number -> new Product("FIT-" + (1000 + number), price(random)))
                .toList();
    }

    /** One to eight lines worth about the value. */
    List<OrderLine> basket(double value, SplittableRandom random) {
        int lines = 1 + random.nextInt(MOST_LINES);
        return IntStream.rangeClosed(1, lines)
                .mapToObj(number -> line(number, value / lines * (0.5 + random.nextDouble()), random))
                .toList();
    }

    private OrderLine line(int number, double value, SplittableRandom random) {
        Product product = products.get(random.nextInt(products.size()));
        long quantity = Math.max(1, Math.round(value / product.price().doubleValue()));
        return new OrderLine(number, product.sku(), BigDecimal.valueOf(quantity), BigDecimal.ZERO, product.price());
    }

    private static BigDecimal price(SplittableRandom random) {
        return BigDecimal.valueOf(1.2 * Math.pow(150, random.nextDouble())).setScale(2, RoundingMode.HALF_UP);
    }
}
