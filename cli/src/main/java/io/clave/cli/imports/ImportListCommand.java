package io.clave.cli.imports;

import io.clave.cli.text.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the imports there are. */
@Command(name = "list", description = "List imports, the newest first.")
final class ImportListCommand implements Runnable {

    @Mixin
    private final ImportApi api = new ImportApi();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        TextTable table = TextTable.of("import", "source", "begun", "state", "done", "received", "rejected");
        api.connect()
                .list("/imports?limit=200", ImportView.class)
                .forEach(row -> table.row(
                        row.id(),
                        row.source(),
                        row.createdAt(),
                        row.dryRun() ? row.state() + " (dry run)" : row.state(),
                        row.done(),
                        row.received(),
                        row.error()));
        table.print(spec.commandLine().getOut());
    }
}
