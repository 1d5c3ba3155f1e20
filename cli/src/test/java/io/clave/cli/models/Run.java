package io.clave.cli.models;

import io.clave.cli.Clave;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** The clave command, run in this process, and what it said. */
record Run(int status, String out, String err) {

    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Clave.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
