package io.clave.platform.intake;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a fault that will pass (the database is away, a deadlock) from one that will not. */
public final class PassingFault {

    /** SQLSTATE classes: connection, rollback, resources, operator intervention, system error; and lock not available. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    private PassingFault() {}

    public static boolean is(Throwable failure) {
        SQLException sql = sqlCause(failure);
        if (sql != null) {
            return isPassing(sql);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketException
                    || cause instanceof RollbackException
                    || cause instanceof SystemException
                    || cause instanceof HeuristicMixedException
                    || cause instanceof HeuristicRollbackException) {
                return true;
            }
        }
        return false;
    }

    /** Whether a transaction lost against another one: at once repeated, it may win. */
    public static boolean isRace(Throwable failure) {
        SQLException sql = sqlCause(failure);
        return sql != null
                && (sql instanceof SQLTransientException
                        || String.valueOf(sql.getSQLState()).startsWith("40"));
    }

    private static boolean isPassing(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientException
                || sql instanceof SQLRecoverableException
                || state == null
                || state.equals("55P03")
                || CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
