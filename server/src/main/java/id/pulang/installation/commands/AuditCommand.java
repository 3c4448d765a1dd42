package id.pulang.installation.commands;

import id.pulang.audit.verification.AuditVerification;
import id.pulang.audit.verification.Break;
import id.pulang.audit.verification.Verified;
import id.pulang.audit.watch.CodedTables;
import id.pulang.cli.PulangCommand;
import id.pulang.installation.database.DatabaseUnusable;
import id.pulang.installation.database.FoundDatabase;
import id.pulang.installation.database.RunningDatabase;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Looks after the audit trail: {@code audit verify}. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Looks after the audit trail: audit verify.")
public final class AuditCommand {

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Looks for entries of the audit trail, and for rows that decide, that are not as they were written; the server may run"
                            + " or not.",
            exitCodeListHeading = "%nLeaves with:%n",
            exitCodeList = {"0:all right", "1:broken", "2:wrong usage", "3:cannot run"})
    int verify(
            @Option(names = "--data", description = "The folder that keeps the database.") @Nullable Path data,
            @Option(names = "--json", description = "Print the result as one JSON object.") boolean json) {
        long began = System.nanoTime();
        return Results.printing("The audit trail cannot be looked at", results -> {
            Verified verified = verified(Installation.named(data));
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            results.println(json ? json(verified, took) : text(verified, took));
            return verified.isWhole() ? PulangCommand.DONE : PulangCommand.REFUSED;
        });
    }

    private static Verified verified(Installation here) throws IOException {
        try {
            if (here.isOutside()) {
                return verified(here, here.outside(), true);
            }
            try (FoundDatabase found = FoundDatabase.in(here.folder())) {
                return verified(here, found.database(), found.isServed());
            }
        } catch (IOException | DatabaseUnusable cannotRun) {
            throw new IOException(sentence(cannotRun), cannotRun);
        }
    }

    private static Verified verified(Installation here, RunningDatabase database, boolean isServed) throws IOException {
        var codes = CodedTables.of(database.url(), database.owner(), database.password(), here.audit());
        return AuditVerification.of(
                database.url(), database.owner(), database.password(), here.audit(), isServed, codes);
    }

    private static String sentence(Exception cannotRun) {
        return cannotRun instanceof NoSuchFileException missing
                ? "There is no key of the audit trail at %s. Name it with PULANG_AUDIT_KEY."
                        .formatted(missing.getFile())
                : String.valueOf(cannotRun.getMessage());
    }

    private static String json(Verified verified, Duration took) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "whole", verified.isWhole(),
                        "entries", verified.entries(),
                        "checkpoints", verified.checkpoints(),
                        "waiting", verified.waiting(),
                        "breaks", verified.breaks(),
                        "more", verified.more(),
                        "seconds", took.toMillis() / 1e3));
    }

    private static String text(Verified verified, Duration took) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "Looked at %,d entries, their marks, places and times, the rows that carry codes, and %,d signed checkpoints in %.1f s.%n",
                verified.entries(),
                verified.checkpoints(),
                took.toMillis() / 1e3));
        if (verified.waiting() > 0) {
            text.append(
                    "%,d entries wait for their places; a running server gives them.%n".formatted(verified.waiting()));
        }
        verified.breaks().forEach(each -> text.append(line(each)));
        if (verified.more() > 0) {
            text.append("... and at %,d more places.%n".formatted(verified.more()));
        }
        return text.append(verified.isWhole() ? "All right." : "BROKEN.").toString();
    }

    private static String line(Break broken) {
        String place = broken.kind().isAboutARow()
                ? "in a table"
                : broken.from() == 0
                        ? "without a place"
                        : broken.from() == broken.to()
                                ? "at place " + broken.from()
                                : "at places %d to %d".formatted(broken.from(), broken.to());
        return "%s %s: %s (%s).%n  %s%n"
                .formatted(
                        broken.kind(),
                        place,
                        broken.kind().meaning(),
                        broken.detail(),
                        broken.kind().advice());
    }
}
