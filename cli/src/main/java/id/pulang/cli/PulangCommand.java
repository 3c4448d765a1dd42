package id.pulang.cli;

import id.pulang.cli.lists.KindNames;
import id.pulang.lists.columns.ColumnKind;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code pulang}: its verbs, and what its exit codes mean. */
@Command(
        name = "pulang",
        description = "Works on files, offline; nothing leaves this machine.",
        mixinStandardHelpOptions = true,
        version = "pulang 0.1.0",
        subcommands = {LinkCommand.class, RehearseCommand.class})
public final class PulangCommand implements Runnable {

    /** All went well. */
    public static final int DONE = 0;
    /** Something asked for is not there or not usable. */
    public static final int REFUSED = 1;
    /** The command was put wrongly. */
    public static final int USAGE = 2;
    /** It should have worked and did not. */
    public static final int FAILED = 3;

    /** Runs one verb and leaves with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    /** Runs one verb; results go to {@code out}, everything else to {@code err}. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new PulangCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Double.class, number -> Double.valueOf(number.replace(',', '.')))
                .registerConverter(ColumnKind.class, new KindNames())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command.getErr()))
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(new CommandLine(this), "Which verb? Try: pulang link FILE...");
    }

    private static int explain(Exception failure, PrintWriter err) {
        err.println("pulang failed: " + failure);
        return FAILED;
    }
}
