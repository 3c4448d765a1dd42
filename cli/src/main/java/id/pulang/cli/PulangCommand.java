package id.pulang.cli;

import id.pulang.cli.lists.KindNames;
import id.pulang.cli.offers.OfferCommand;
import id.pulang.lists.columns.ColumnKind;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The command {@code pulang}, under which all verbs stand. Verbs that work on files are its own; the server adds those
 * that need a database, so that help, wrong usage and exit codes are the same for all.
 */
@Command(
        name = "pulang",
        description = "Brings home citizens who were held in online-scam compounds.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footer = "%npulang help VERB names all options of a verb.",
        exitCodeListHeading = "%nLeaves with:%n",
        exitCodeList = {"0:done", "1:refused or not found", "2:wrong usage", "3:failed"},
        mixinStandardHelpOptions = true,
        version = "pulang " + PulangCommand.VERSION,
        subcommands = RehearseCommand.class)
public final class PulangCommand {

    /** The version of this Pulang. */
    public static final String VERSION = "0.1.0";
    /** All went well. */
    public static final int DONE = 0;
    /** Something asked for is not there or not usable. */
    public static final int REFUSED = 1;
    /** The command was put wrongly. */
    public static final int USAGE = 2;
    /** It should have worked and did not. */
    public static final int FAILED = 3;

    private PulangCommand() {}

    /** Returns the command with its own verbs and with more, each an object that picocli knows as a command. */
    public static CommandLine with(Object... verbs) {
        CommandLine pulang = new CommandLine(new PulangCommand());
        pulang.addSubcommand(new LinkCommand(Clock.systemDefaultZone()));
        pulang.addSubcommand(OfferCommand.with(Clock.systemDefaultZone()));
        for (Object verb : verbs) {
            pulang.addSubcommand(verb);
        }
        return pulang.addSubcommand(new HelpCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Double.class, number -> Double.valueOf(number.replace(',', '.')))
                .registerConverter(ColumnKind.class, new KindNames())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command.getErr()));
    }

    /** Runs one verb and leaves with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    /** Runs one verb; results go to {@code out}, everything else to {@code err}. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return with().setOut(out).setErr(err).execute(arguments);
    }

    private static int explain(Exception failure, PrintWriter err) {
        err.println("pulang failed: " + failure);
        return FAILED;
    }
}
