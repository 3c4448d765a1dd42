package id.pulang.installation.commands;

import id.pulang.cli.PulangCommand;
import id.pulang.protection.KeyRotation;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks after the keys that seal what the database keeps: {@code keys rotate}. */
@Command(name = "keys", mixinStandardHelpOptions = true, description = "Looks after the keys: keys rotate.")
public final class KeysCommand {

    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description = "Adds a newer key to each purpose; the server may run or not, and wraps everything with it in"
                    + " the background. What older keys sealed stays readable.",
            exitCodeListHeading = "%nLeaves with:%n",
            exitCodeList = {"0:done", "2:wrong usage", "3:cannot run"})
    int rotate(@Option(names = "--data", description = "The folder that keeps the database.") @Nullable Path data) {
        try {
            Installation here = Installation.named(data);
            KeyRotation.rotate(here.key(), here.masterKey());
            System.out.println("Newer keys are in use. Take a backup: older ones of the key file lack them.");
            return PulangCommand.DONE;
        } catch (NoSuchFileException missing) {
            System.err.println("There are no keysets at %s; the server makes them at its first start."
                    .formatted(missing.getFile()));
            return PulangCommand.FAILED;
        } catch (IllegalStateException unusable) {
            System.err.println(unusable.getMessage());
            return PulangCommand.FAILED;
        }
    }
}
