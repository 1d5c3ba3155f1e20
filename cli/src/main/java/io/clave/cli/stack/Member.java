package io.clave.cli.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of the processes of the local stack, in the order in which they start. */
public enum Member {
    POSTGRESQL("postgresql", 15432),
    KAFKA("kafka", 19092),
    ACCOUNTS("accounts-service", 8081),
    SCORING("scoring-service", 8082),
    PLANNING("planning-service", 8083),
    GATEWAY("gateway", 8080);

    private final String memberName;
    private final int defaultPort;

    Member(String memberName, int defaultPort) {
        this.memberName = memberName;
        this.defaultPort = defaultPort;
    }

    static List<Member> services() {
        return Arrays.stream(values()).filter(Member::isService).toList();
    }

    boolean isService() {
        return this != POSTGRESQL && this != KAFKA;
    }

    /** A service with a database of its own, whose name this is too. */
    boolean hasDatabase() {
        return isService() && this != GATEWAY;
    }

    String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String memberName() {
        return memberName;
    }

    int defaultPort() {
        return defaultPort;
    }

    @Override
    public String toString() {
        return memberName;
    }
}
