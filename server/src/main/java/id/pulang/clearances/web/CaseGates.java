package id.pulang.clearances.web;

import id.pulang.cases.CaseId;
import id.pulang.clearances.Board;
import id.pulang.clearances.GateBoard;
import id.pulang.clearances.GateHistories;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.Recording.Recorded;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.PackGates;
import id.pulang.clearances.overrides.OverrideReport;
import id.pulang.clearances.web.CaseGatesView.Days;
import id.pulang.clearances.web.CaseGatesView.Mended;
import id.pulang.identity.Access;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the gates of one person together for the case page. */
@Component
class CaseGates {

    private final GateBoard boards;
    private final OverrideReport overrides;
    private final Gates gates;
    private final GateHistories histories;
    private final Access access;

    CaseGates(GateBoard boards, OverrideReport overrides, Gates gates, GateHistories histories, Access access) {
        this.boards = boards;
        this.overrides = overrides;
        this.gates = gates;
        this.histories = histories;
        this.access = access;
    }

    ModelAndView section(CaseId id, Optional<Mended> mended) {
        PackGates there = gates.of(id);
        Board.Row row = boards.row(id);
        var view = new CaseGatesView(
                row,
                there.all(),
                overrides.of(id),
                there.overrideRequestedBy(),
                histories.numbers(row.summary()),
                new Days(access.today(), access.today().plusDays(there.overrideLongestDays())),
                access.actor(),
                mended);
        return new ModelAndView("clearances/section", Map.of("view", view));
    }

    /** Answers a form: the section anew, or what has to be mended with all that was typed. */
    ModelAndView answer(
            CaseId id, String gate, String form, Recording recording, Map<String, String> typed, boolean fragment) {
        return switch (recording) {
            case Recorded() ->
                fragment
                        ? section(id, Optional.empty())
                        : new ModelAndView("redirect:/desk/cases/" + id.value() + "#gates");
            case NotRecorded(var problem) -> {
                ModelAndView section = section(id, Optional.of(new Mended(gate, form, problem, typed)));
                section.setViewName(fragment ? "clearances/section" : "clearances/section-page");
                yield section;
            }
        };
    }
}
