package io.clave.cli.stack;

/** How to reach the database of a service. */
public record Database(String jdbcUrl, String username, String password) {

    @Override
    public String toString() {
        return "Database[jdbcUrl=%s, username=%s]".formatted(jdbcUrl, username);
    }
}
