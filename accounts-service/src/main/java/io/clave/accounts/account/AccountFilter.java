package io.clave.accounts.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which accounts a list shows, and in which order. */
record AccountFilter(
        @Nullable String name,
        @Nullable AccountTier tier,
        @Nullable String country,
        @Nullable UUID parentAccountId,
        AccountSort sort) {

    /** Rows after the keyset of the last one seen; every absent filter lets all pass. */
    String where(@Nullable List<String> after) {
        String column = sort.column();
        String beyond = sort.descending() ? "<" : ">";
        String order = sort.descending() ? " DESC" : "";
        return """
                WHERE (CAST(:namePrefix AS text) IS NULL OR a.name ILIKE :namePrefix)
                  AND (CAST(:tier AS text) IS NULL OR a.tier = :tier)
                  AND (CAST(:country AS text) IS NULL OR a.country = :country)
                  AND (CAST(:parent AS uuid) IS NULL OR a.parent_account_id = :parent)
                  AND (CAST(:afterId AS uuid) IS NULL OR (%s, a.id) %s (CAST(:afterKey AS %s), :afterId))
                ORDER BY %s%s, a.id%s LIMIT :limit""".formatted(column, beyond, sort.type(), column, order, order);
    }

    @Nullable
    String namePattern() {
        return name == null ? null : name.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    @Nullable
    String tierName() {
        return tier == null ? null : tier.name();
    }

    /** The query in words: a cursor is valid for this query only. */
    String fingerprint() {
        return "accounts " + this;
    }

    String[] keyset(Account last) {
        return new String[] {sort.key(last), last.id().toString()};
    }
}
