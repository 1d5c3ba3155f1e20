package io.clave.platform.database;

import java.util.Collection;
import org.jdbi.v3.core.argument.Argument;

/** Many byte strings as one {@code bytea[]}; the driver wants them as an array of arrays. */
public final class ByteArrays {

    private ByteArrays() {}

    public static Argument of(Collection<byte[]> values) {
        byte[][] elements = values.toArray(byte[][]::new);
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf("bytea", elements));
    }
}
