package id.pulang;

import id.pulang.demo.DemoCommand;
import id.pulang.installation.commands.AuditCommand;
import id.pulang.installation.commands.BackupCommand;
import id.pulang.installation.commands.KeysCommand;
import id.pulang.installation.commands.RestoreCommand;
import id.pulang.installation.commands.ServeCommand;
import id.pulang.installation.commands.ServerApplication;
import id.pulang.installation.commands.ServerStart.NotStarted;
import id.pulang.jobs.Enduring;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line of the server: {@code serve}, {@code demo}, {@code audit}, {@code backup}, {@code restore} and
 * {@code keys}.
 */
@Command(
        name = "pulang",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            AuditCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            KeysCommand.class
        },
        description = "Brings home citizens who were held in online-scam compounds.")
public final class PulangServer implements ServerApplication {

    private static final int FAILED = 3;

    /** How many requests may be at work, not only waiting, before others wait for their turn at a processor. */
    private static final String AT_WORK = "40";

    private PulangServer() {}

    @Override
    public Class<?> application() {
        return PulangApplication.class;
    }

    /** Runs the verb in the arguments; the exit code is 0 done, 1 refused, 2 wrong usage, 3 failed. */
    public static void main(String[] arguments) {
        System.getProperties().putIfAbsent("jdk.virtualThreadScheduler.parallelism", AT_WORK);
        Enduring.watchAllThreads();
        CommandLine command = new CommandLine(new PulangServer());
        command.setExecutionExceptionHandler((exception, _, _) -> explain(exception));
        int code = command.execute(arguments);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code);
        }
    }

    private static int explain(Exception exception) {
        if (exception instanceof NotStarted notStarted && notStarted.exitCode() != FAILED) {
            System.err.println(notStarted.getMessage());
            return notStarted.exitCode();
        }
        exception.printStackTrace();
        return FAILED;
    }
}
