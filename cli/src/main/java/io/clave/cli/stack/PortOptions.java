package io.clave.cli.stack;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Ports other than the usual ones; they are remembered until others are chosen. */
public final class PortOptions {

    private final Map<Member, Integer> chosen = new EnumMap<>(Member.class);

    @Option(names = "--gateway-port", paramLabel = "PORT", description = "Default: 8080.")
    void gateway(@Nullable Integer port) {
        choose(Member.GATEWAY, port);
    }

    @Option(names = "--accounts-port", paramLabel = "PORT", description = "Default: 8081.")
    void accounts(@Nullable Integer port) {
        choose(Member.ACCOUNTS, port);
    }

    @Option(names = "--scoring-port", paramLabel = "PORT", description = "Default: 8082.")
    void scoring(@Nullable Integer port) {
        choose(Member.SCORING, port);
    }

    @Option(names = "--planning-port", paramLabel = "PORT", description = "Default: 8083.")
    void planning(@Nullable Integer port) {
        choose(Member.PLANNING, port);
    }

    @Option(names = "--postgresql-port", paramLabel = "PORT", description = "Default: 15432.")
    void postgresql(@Nullable Integer port) {
        choose(Member.POSTGRESQL, port);
    }

    @Option(names = "--kafka-port", paramLabel = "PORT", description = "Default: 19092.")
    void kafka(@Nullable Integer port) {
        choose(Member.KAFKA, port);
    }

    Map<Member, Integer> chosen() {
        return chosen;
    }

    private void choose(Member member, @Nullable Integer port) {
        if (port != null) {
            chosen.put(member, port);
        }
    }
}
