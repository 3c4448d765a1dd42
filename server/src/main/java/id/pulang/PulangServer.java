package id.pulang;

import id.pulang.cli.PulangCommand;
import id.pulang.demo.DemoCommand;
import id.pulang.installation.commands.AuditCommand;
import id.pulang.installation.commands.BackupCommand;
import id.pulang.installation.commands.KeysCommand;
import id.pulang.installation.commands.RestoreCommand;
import id.pulang.installation.commands.ServeCommand;
import id.pulang.installation.commands.ServerStart.NotStarted;
import id.pulang.jobs.Enduring;
import id.pulang.portal.commands.PublicCommand;
import picocli.CommandLine;

/** Starts the command {@code pulang} with the verbs of the server beside those that work on files. */
public final class PulangServer {

    /** How many requests may be at work, not only waiting, before others wait for their turn at a processor. */
    private static final String AT_WORK = "40";

    private PulangServer() {}

    /** Runs the verb in the arguments and leaves with its exit code, see {@link PulangCommand}. */
    public static void main(String[] arguments) {
        System.getProperties().putIfAbsent("jdk.virtualThreadScheduler.parallelism", AT_WORK);
        Enduring.watchAllThreads();
        int code = commandLine().execute(arguments);
        if (code != PulangCommand.DONE) {
            System.exit(code);
        }
    }

    /** The command with all its verbs. */
    static CommandLine commandLine() {
        return PulangCommand.with(
                        new ServeCommand(PulangApplication.class),
                        new DemoCommand(PulangApplication.class),
                        new AuditCommand(),
                        new BackupCommand(),
                        new RestoreCommand(),
                        new KeysCommand(),
                        new PublicCommand())
                .setExecutionExceptionHandler((exception, _, _) -> explain(exception));
    }

    private static int explain(Exception exception) {
        if (exception instanceof NotStarted notStarted) {
            System.err.println(notStarted.getMessage());
            tell(notStarted, notStarted.exitCode() == PulangCommand.FAILED);
            return notStarted.exitCode();
        }
        exception.printStackTrace();
        return PulangCommand.FAILED;
    }

    /** Where the start failed is told to whoever asks for it; the sentence above says what to do. */
    private static void tell(NotStarted failure, boolean unexpected) {
        if (System.getenv().containsKey("PULANG_TRACE")) {
            failure.printStackTrace();
        } else if (unexpected) {
            System.err.println("Set PULANG_TRACE=on and start again to see where.");
        }
    }
}
