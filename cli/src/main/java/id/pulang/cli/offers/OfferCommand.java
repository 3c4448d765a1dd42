package id.pulang.cli.offers;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code pulang offer}: what can be done with job offers, {@code offer check}. */
@Command(name = "offer", mixinStandardHelpOptions = true, description = "Checks job offers: offer check.")
public final class OfferCommand {

    private OfferCommand() {}

    /** The command with its verbs; facts are looked at as of today by this clock. */
    public static CommandLine with(Clock clock) {
        return new CommandLine(new OfferCommand()).addSubcommand(new OfferCheckCommand(clock));
    }
}
