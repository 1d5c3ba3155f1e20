package io.clave.cli.models;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of customers, made up or real. */
final class Tables {

    private static final String HEADER = "cust,x,t_x,T,litt,m_x\n";
    private static final int CUSTOMERS = 60;
    private static final double AGE = 40;

    private Tables() {}

    static Path write(Path directory, String content) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "customers", ".csv"), content);
    }

    /** Customers of all kinds: frequent and rare; every third left early. */
    static String various() {
        return HEADER
                + IntStream.range(0, CUSTOMERS)
                        .mapToObj(i -> i % 3 == 0
                                ? row(i, i % 5, AGE * (0.1 + 0.01 * (i % 10)))
                                : row(i, i * 7 % 19, AGE * (0.97 - 0.015 * (i % 10))))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Customers who order and leave so much alike that the likelihood rises without end as they grow more alike. */
    static String alike() {
        return HEADER
                + IntStream.range(0, CUSTOMERS)
                        .mapToObj(i -> row(i, i % 7, AGE * (i * 37 % 100 + 1) / 101))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Customers whose silence is never longer than the time between their orders, so that nobody seems to have left. */
    static String faithful() {
        return HEADER
                + IntStream.range(0, CUSTOMERS)
                        .mapToObj(i -> row(i, i % 13, AGE * (i % 13) / (i % 13 + 0.5)))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(int number, int orders, double last) {
        double lastOrder = orders == 0 ? 0 : last;
        double logs = orders == 0 ? 0 : orders * Math.log(last / orders);
        double spend = orders == 0 ? 0 : 10 + number * 7 % 11;
        return String.format(Locale.ROOT, "C-%d,%d,%.10f,%.1f,%.10f,%.2f", number, orders, lastOrder, AGE, logs, spend);
    }

    /** A table that lies beside the project; the test is skipped where it is absent. */
    static String shared(String name) {
        Path file = Path.of(System.getProperty("clave.home"), "..", "shared", "data", name)
                .normalize();
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        return file.toString();
    }
}
