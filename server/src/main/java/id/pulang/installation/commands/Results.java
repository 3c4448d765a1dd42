package id.pulang.installation.commands;

import id.pulang.cli.PulangCommand;
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

    /** Does the work and returns the exit code; whatever the start of a database says goes to standard error. */
    static int printing(String failure, Work work) {
        PrintStream results = System.out;
        System.setOut(System.err);
        LoggingSystem.get(Results.class.getClassLoader()).setLogLevel("org.flywaydb", LogLevel.ERROR);
        try {
            return work.print(results);
        } catch (BackupRefused | DatabaseUnusable | DataFolderInUse refused) {
            System.err.println(refused.getMessage());
            return PulangCommand.REFUSED;
        } catch (IOException | FlywayException failed) {
            System.err.println(failure + ": " + failed.getMessage());
            return PulangCommand.FAILED;
        } finally {
            System.setOut(results);
        }
    }

    /** What a command does. */
    interface Work {
        int print(PrintStream results) throws IOException;
    }
}
