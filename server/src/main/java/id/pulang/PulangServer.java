package id.pulang;

import id.pulang.ServerStart.NotStarted;
import id.pulang.identity.transactions.Enduring;
import id.pulang.protection.KeyRotation;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
            PulangServer.KeysCommand.class
        },
        description = "Brings home citizens who were held in online-scam compounds.")
public final class PulangServer {

    private static final int FAILED = 3;

    /** How many requests may be at work, not only waiting, before others wait for their turn at a processor. */
    private static final String AT_WORK = "40";

    private PulangServer() {}

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

    /** Looks after the keys that seal what the database keeps: {@code keys rotate}. */
    @Command(name = "keys", mixinStandardHelpOptions = true, description = "Looks after the keys.")
    static final class KeysCommand {

        private static final int CANNOT_RUN = 3;

        @Command(
                name = "rotate",
                mixinStandardHelpOptions = true,
                description =
                        "Adds a newer key to each purpose; the server may run or not, and wraps everything with it in"
                                + " the background. What older keys sealed stays readable. Leaves with 0 done, 2 wrong usage,"
                                + " 3 cannot run.")
        int rotate(@Option(names = "--data", description = "The folder that keeps the database.") @Nullable Path data) {
            try {
                Installation here = Installation.named(data);
                KeyRotation.rotate(here.key(), here.masterKey());
                System.out.println("Newer keys are in use. Take a backup: older ones of the key file lack them.");
                return 0;
            } catch (NoSuchFileException missing) {
                System.err.println("There are no keysets at %s; the server makes them at its first start."
                        .formatted(missing.getFile()));
                return CANNOT_RUN;
            } catch (IllegalStateException unusable) {
                System.err.println(unusable.getMessage());
                return CANNOT_RUN;
            }
        }
    }
}
