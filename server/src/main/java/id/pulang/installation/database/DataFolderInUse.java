package id.pulang.installation.database;

import java.nio.file.Path;
import org.springframework.boot.ExitCodeGenerator;

/** Thrown when another process holds the data folder; the message is meant for the person who started this one. */
public final class DataFolderInUse extends RuntimeException implements ExitCodeGenerator {

    DataFolderInUse(Path folder, String holder) {
        super("The data folder %s is in use by another Pulang%s. Stop it first, or choose another folder with --data."
                .formatted(folder, holder.isEmpty() ? "" : " (process " + holder + ")"));
    }

    /** Says that the start was refused, not that it failed. */
    @Override
    public int getExitCode() {
        return 1;
    }
}
