package id.pulang.cli;

import id.pulang.cli.lists.Lists;
import id.pulang.cli.words.Refusal;
import id.pulang.cli.words.Texts;
import id.pulang.linkage.Linker;
import id.pulang.linkage.batch.LinkageState;
import id.pulang.linkage.batch.UnreadableState;
import id.pulang.linkage.model.PersonRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** The file in which groups are kept from run to run. */
final class StateFile {

    private final Path file;
    private final Texts texts;
    private final @Nullable LinkageState before;
    private final String stamp;

    /** Reads what earlier runs have kept, if there were any. */
    StateFile(Path file, Texts texts) throws IOException {
        this.file = file;
        this.texts = texts;
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("state.place", file);
        }
        stamp = stamp();
        before = Files.exists(file) ? read() : null;
    }

    private LinkageState read() throws IOException {
        try {
            return LinkageState.read(file);
        } catch (UnreadableState e) {
            throw new Refusal("state." + e.reason().name(), file);
        }
    }

    /** When the file was written last, and how long it is. */
    private String stamp() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
    }

    /**
     * Puts lists to those that are kept.
     *
     * @param threshold how likely two records must be one person; null for what was said before or is usual
     * @param learn whether weights are learnt anew
     */
    KeptOutcome link(Lists lists, @Nullable Double threshold, boolean learn) {
        if (before == null) {
            var linker = Linker.standard();
            return new KeptOutcome(
                    threshold == null ? linker.keep(lists.records()) : linker.keep(lists.records(), threshold), 0);
        }
        if (threshold != null && threshold != before.cut()) {
            throw new Refusal("state.threshold", file, before.cut(), threshold);
        }
        refuseListsThatAreThere(lists, before);
        LinkageState after = lists.records().isEmpty() ? before : before.add(lists.records());
        int first = before.records().size();
        return new KeptOutcome(learn ? after.learnAnew() : after, first);
    }

    private void refuseListsThatAreThere(Lists lists, LinkageState kept) {
        var there = new HashSet<String>();
        for (PersonRecord record : kept.records()) {
            there.add(record.source());
        }
        lists.lists().stream()
                .filter(list -> there.contains(list.file()))
                .findFirst()
                .ifPresent(list -> {
                    throw new Refusal("state.again", list.file(), file);
                });
    }

    /** Keeps an outcome for the next run. */
    void write(KeptOutcome outcome) throws IOException {
        if (!stamp.equals(stamp())) {
            throw new Refusal("state.meanwhile", file);
        }
        outcome.kept().write(file);
    }

    /** Says how much is kept, and from how much of it was learnt. */
    String said(KeptOutcome outcome) {
        int rows = outcome.ids().length;
        return texts.say(
                        "state.kept",
                        file,
                        rows,
                        outcome.added(),
                        outcome.kept().moved().size())
                + (outcome.kept().learntFrom() == rows
                        ? ""
                        : " " + texts.say("state.learnt", outcome.kept().learntFrom()));
    }
}
