package id.pulang.rescue.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.papers.web.PublicSite;
import id.pulang.rescue.requests.AuthorityAnswer;
import id.pulang.rescue.requests.RequestActs;
import id.pulang.rescue.requests.RequestFiles;
import id.pulang.rescue.requests.RequestId;
import id.pulang.rescue.requests.RequestOutcome;
import id.pulang.rescue.requests.SentBy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One request for a rescue: its paper, and what became of it. */
@Controller
@RequestMapping("/desk/rescue/requests/{request}")
@For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskRequestController {

    private final RequestFiles files;
    private final RequestActs acts;
    private final PublicSite site;
    private final Access access;

    DeskRequestController(RequestFiles files, RequestActs acts, PublicSite site, Access access) {
        this.files = files;
        this.acts = acts;
        this.site = site;
        this.access = access;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID request) {
        return page(request, "", Map.of(), RequestOutcome.DONE);
    }

    /** The paper names people with their places, so it leaves only after a new second step. */
    @PostMapping("/paper")
    @OnlyAsks
    @Fresh
    @For(Role.CONSULAR_OFFICER)
    ResponseEntity<byte[]> paper(@PathVariable UUID request) {
        var printed = files.print(new RequestId(request), site.address());
        ContentDisposition name = ContentDisposition.inline()
                .filename(printed.number().replace('/', '-') + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(printed.pdf());
    }

    @PostMapping("/sent")
    ModelAndView sent(
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String on,
            @RequestParam SentBy sentBy,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        return after(request, "sent", typed, acts.sent(new RequestId(request), day(on), sentBy), next);
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable UUID request,
            @RequestParam AuthorityAnswer reply,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        RequestOutcome became = acts.answered(new RequestId(request), reply, day(on), number, words);
        return after(request, "answer", typed, became, next);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String words,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        return after(request, "withdrawal", typed, acts.withdraw(new RequestId(request), words), next);
    }

    private ModelAndView after(
            UUID request, String act, Map<String, String> typed, RequestOutcome became, RedirectAttributes next) {
        if (became != RequestOutcome.DONE) {
            return page(request, act, typed, became);
        }
        next.addFlashAttribute("notice", "rescue.request.done." + act);
        return new ModelAndView("redirect:/desk/rescue/requests/" + request);
    }

    private ModelAndView page(UUID request, String act, Map<String, String> typed, RequestOutcome became) {
        return new ModelAndView(
                "rescue/request",
                Map.of(
                        "file",
                        files.of(new RequestId(request)),
                        "typed",
                        new TypedReply(act, typed),
                        "became",
                        became));
    }

    /** What was not typed is today; what is no day is one that cannot have been. */
    private LocalDate day(String typed) {
        try {
            return typed.isBlank() ? access.today() : LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return LocalDate.MAX;
        }
    }
}
