package io.clave.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the alert rules in {@code deploy/} ask for. */
public final class AlertRules {

    private static final Path RULES =
            Path.of(System.getProperty("clave.home"), "deploy", "components", "alerts", "rules.yaml");

    private AlertRules() {}

    /** The metrics whose names begin so; a rule for one that does not exist would never fire. */
    public static List<String> metrics(String prefix) throws IOException {
        return Pattern.compile("\\b" + prefix + "\\w*")
                .matcher(Files.readString(RULES))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
