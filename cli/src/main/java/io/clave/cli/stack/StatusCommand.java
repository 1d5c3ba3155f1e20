package io.clave.cli.stack;

import io.clave.cli.text.TextTable;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows each member of the local stack. */
@Command(
        name = "status",
        description = "Show pid, port, health and resident memory of each process.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:everything is ready", "1:something is not"})
public final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final StackOptions options = new StackOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Stack stack = options.stack();
        List<MemberStatus> members =
                Arrays.stream(Member.values()).map(stack::status).toList();
        TextTable table = TextTable.of("process", "health", "port", "pid", "memory (MiB)");
        members.forEach(status -> table.row(
                status.member(),
                status.health(),
                Integer.toString(status.port()),
                status.pid() == null ? null : status.pid().toString(),
                status.residentMebibytes()));
        table.print(out);
        return members.stream().allMatch(MemberStatus::ready) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
