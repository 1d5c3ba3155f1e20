package io.clave.planning.alert;

import java.util.List;

/** What a score means for the alerts of its account. */
record Judgement(List<Finding> findings, List<Clearing> clearings) {

    Judgement {
        findings = List.copyOf(findings);
        clearings = List.copyOf(clearings);
    }
}
