package id.pulang.installation.commands;

import id.pulang.installation.backup.BackupRefused;
import id.pulang.installation.database.DataFolderInUse;
import id.pulang.installation.database.DatabaseUnusable;
import java.io.IOException;
import java.io.PrintStream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A command whose standard output belongs to its result, so that another program can read it. */
interface Results {

    /** Not done, for a reason that was said. */
    int REFUSED = 1;

    /** Not done, because something went wrong. */
    int FAILED = 3;

    /** Does the work and returns the exit code; whatever the start of a database says goes to standard error. */
    static int printing(String failure, Work work) {
        PrintStream results = System.out;
        System.setOut(System.err);
        LoggingSystem.get(Results.class.getClassLoader()).setLogLevel("org.flywaydb", LogLevel.ERROR);
        try {
            return work.print(results);
        } catch (BackupRefused | DatabaseUnusable | DataFolderInUse refused) {
            System.err.println(refused.getMessage());
            return REFUSED;
        } catch (IOException | FlywayException failed) {
            System.err.println(failure + ": " + failed.getMessage());
            return FAILED;
        } finally {
            System.setOut(results);
        }
    }

    /** What a command does. */
    interface Work {
        int print(PrintStream results) throws IOException;
    }
}
