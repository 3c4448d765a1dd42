package id.pulang.prevention.editions;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.offers.OfferChecker;
import id.pulang.offers.RuleSet;
import id.pulang.offers.trials.Trial;
import id.pulang.offers.trials.TrialText;
import id.pulang.prevention.PersonalDetail;
import id.pulang.prevention.WarningVersion.Signature;
import id.pulang.prevention.Warnings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts on which rules are tried: those of the project, and those that officers add, of which numbers, addresses
 * and accounts are taken out before they are kept. Safe for many threads.
 */
@Service
@Transactional
public class TrialTexts {

    /** What a text can be. */
    public static final Set<String> KINDS = Set.of("recruitment", "honest-ordinary", "honest-hard");

    /** The most letters of a text; our proposal. */
    public static final int LONGEST = 10_000;

    /** The most texts of officers; each is checked twice in a trial. */
    private static final int MOST = 500;

    private static final String OFFICERS = "officers";

    private final TextRows rows;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    TrialTexts(TextRows rows, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns the texts that officers added, the latest first. */
    public List<AddedText> added() {
        access.require(Warnings.ROLES);
        return rows.all();
    }

    /** Adds a text, without numbers, addresses and accounts. */
    public EditionOutcome add(String kind, String content) {
        Actor officer = access.require(Warnings.ROLES);
        if (content.isBlank() || !KINDS.contains(kind)) {
            return EditionOutcome.WORDS_MISSING;
        }
        if (content.length() > LONGEST || rows.all().size() >= MOST) {
            return EditionOutcome.TOO_LONG;
        }
        UUID id = rows.insert(kind, PersonalDetail.takenOut(content.strip()), signature(officer));
        wrote("text for trials added", id, kind);
        return EditionOutcome.DONE;
    }

    /** Takes a text out of the trials. */
    public EditionOutcome remove(UUID id) {
        Actor officer = access.require(Warnings.ROLES);
        if (!rows.remove(id, signature(officer))) {
            return EditionOutcome.CHANGED_MEANWHILE;
        }
        wrote("text for trials removed", id, "");
        return EditionOutcome.DONE;
    }

    /** Tries other rules against those in force, as both would answer today. */
    public Trial trial(RuleSet before, RuleSet after) {
        access.require(Warnings.ROLES);
        var texts = new ArrayList<TrialText>();
        rows.all()
                .forEach(each ->
                        texts.add(new TrialText(each.id().toString(), "", OFFICERS, each.kind(), each.content())));
        texts.addAll(TrialText.delivered());
        return Trial.of(new OfferChecker(before), new OfferChecker(after), texts, access.today());
    }

    private void wrote(String act, UUID id, String detail) {
        trail.wrote(act, Purpose.OVERSIGHT, new Subject("text for trials", id), detail);
    }

    private Signature signature(Actor officer) {
        return new Signature(officer.id(), clock.instant());
    }
}
