package id.pulang.cli.offers;

import id.pulang.cli.words.Refusal;
import id.pulang.offers.RuleSet;
import id.pulang.offers.data.InvalidTables;
import id.pulang.offers.exported.ExportedRules;
import id.pulang.offers.exported.SignedRules;
import id.pulang.offers.exported.SigningKeys;
import id.pulang.offers.exported.UnreadableRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which is answered: those delivered, those of a folder, or an edition that was exported at the desk.
 *
 * @param edition the edition, where it is one
 * @param verified whether its signature was checked
 */
record ChosenRules(RuleSet rules, Origin from, @Nullable ExportedRules edition, boolean verified) {

    private static final long LARGEST = 64 << 20;

    /** Where they come from. */
    enum Origin {
        DELIVERED,
        FOLDER,
        EDITION
    }

    static ChosenRules delivered() {
        return new ChosenRules(RuleSet.delivered(), Origin.DELIVERED, null, false);
    }

    /** Reads a folder of tables; throws {@link Refusal} with what is wrong. */
    static ChosenRules in(Path folder) {
        return new ChosenRules(valid(() -> RuleSet.in(folder)), Origin.FOLDER, null, false);
    }

    /**
     * Reads an exported edition; throws {@link Refusal} where it is broken, unsigned, signed by another key, or too old
     * on a day.
     *
     * @param key the file of a JWK set; null where the signature is not checked
     */
    static ChosenRules exported(Path file, @Nullable Path key, LocalDate today) {
        SignedRules signed = read(file, () -> SignedRules.read(text(file)));
        if (key != null) {
            SigningKeys keys = read(key, () -> SigningKeys.read(text(key)));
            if (!signed.isSignedBy(keys)) {
                throw new Refusal("offer.export.signature", file, key);
            }
        }
        RuleSet rules = valid(() -> RuleSet.of(signed.rules().tables()));
        if (today.isAfter(rules.release().validUntil())) {
            throw new Refusal("offer.export.old", file, rules.release().validUntil());
        }
        return new ChosenRules(rules, Origin.EDITION, signed.rules(), key != null);
    }

    private static <T> T read(Path file, Supplier<T> read) {
        try {
            return read.get();
        } catch (UnreadableRules unreadable) {
            throw new Refusal("offer.export." + unreadable.why(), file);
        }
    }

    private static RuleSet valid(Supplier<RuleSet> read) {
        try {
            return read.get();
        } catch (InvalidTables invalid) {
            throw new Refusal(invalid.problems().stream()
                    .map(problem -> new Refusal("offer.problem", problem))
                    .toList());
        }
    }

    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new Refusal("offer.rules", file);
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As the fields of a JSON object, in the order in which they are written. */
    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("from", from.name());
        if (edition != null) {
            fields.put("number", edition.edition());
            fields.put("released", edition.released());
            fields.put("verified", verified);
        }
        return fields;
    }
}
