package id.pulang.clearances.web;

import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.clearances.GateHistories;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The gate board at the desk: people down, gates across. */
@Controller
@RequestMapping("/desk/clearances")
@ForCaseworkers
class DeskBoardController {

    private final BoardPage pages;
    private final GateHistories histories;

    DeskBoardController(BoardPage pages, GateHistories histories) {
        this.pages = pages;
        this.histories = histories;
    }

    @GetMapping
    ModelAndView board(@ModelAttribute BoardQuestion question) {
        return pages.of(question, SelectionForm.EMPTY);
    }

    /** Asks for the reason before the board is printed. */
    @GetMapping("/print")
    ModelAndView ask(@ModelAttribute BoardQuestion question) {
        return pages.ask(question);
    }

    /** The board with the mark of its copy; without one it is no page that prints. */
    @PostMapping("/print")
    @OnlyAsks
    @Fresh
    ModelAndView print(@ModelAttribute BoardQuestion question, @RequestParam ExportReason reason) {
        return pages.printed(question, reason);
    }

    @GetMapping("/h/{caseId}/{gate}")
    ModelAndView history(
            @PathVariable UUID caseId,
            @PathVariable String gate,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        return new ModelAndView(
                fragment ? "clearances/history" : "clearances/history-page",
                Map.of("history", histories.of(new CaseId(caseId), gate)));
    }
}
