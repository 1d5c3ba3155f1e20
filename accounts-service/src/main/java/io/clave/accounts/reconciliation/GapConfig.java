package io.clave.accounts.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Where the document numbers of the sources are. */
@ConfigMapping(prefix = "clave.accounts.reconciliation")
interface GapConfig {

    /** A regular expression of PostgreSQL with two groups: what is before the number, and the number, at most 18 digits. */
    @WithDefault("^(.*?)([0-9]{1,18})$")
    String documentNumber();

    /** The same for single sources, by their names. */
    Map<String, String> documentNumbers();
}
