package io.clave.cli.api;

import java.net.URI;

/** Clave on this machine, as demo, imports and measurements need it. */
public interface LocalClave {

    /** Where a database is and how to get in. */
    record Database(String jdbcUrl, String user, String password) {}

    /** Starts what is not running and returns when everything is healthy. */
    void up();

    void down();

    /** The one door for clients, such as {@code http://127.0.0.1:8080}. */
    URI gateway();

    String kafkaBootstrapServers();

    Database accountsDatabase();

    /** A token of the role, valid for an hour at least. */
    String token(String role, String subject);
}
