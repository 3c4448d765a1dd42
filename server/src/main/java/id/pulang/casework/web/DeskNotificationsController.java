package id.pulang.casework.web;

import id.pulang.casework.notifications.CalendarFile;
import id.pulang.casework.notifications.Notifications;
import id.pulang.casework.notifications.OwnCalendar;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What concerns an officer, behind the bell of each page, and their own dates as a calendar file. */
@Controller
@ForCaseworkers
class DeskNotificationsController {

    private final Notifications notifications;
    private final OwnCalendar calendar;
    private final TextsOfPost texts;
    private final Clock clock;

    DeskNotificationsController(Notifications notifications, OwnCalendar calendar, TextsOfPost texts, Clock clock) {
        this.notifications = notifications;
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/desk/notifications")
    ModelAndView latest() {
        return new ModelAndView("casework/notifications", Map.of("shown", notifications.latest()));
    }

    /** Takes what stood on the page as read; what came since stays unread. */
    @PostMapping("/desk/notifications/read")
    String read(@RequestParam Instant until, RedirectAttributes next) {
        notifications.read(until);
        next.addFlashAttribute("notice", "casework.notifications.read");
        return "redirect:/desk/notifications";
    }

    @GetMapping("/desk/notifications/calendar.ics")
    ResponseEntity<byte[]> calendar() {
        var attachment = ContentDisposition.attachment().filename("pulang.ics").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(file(calendar.dates()));
    }

    private byte[] file(OwnCalendar.Dates dates) {
        Texts words = texts.in(LocaleContextHolder.getLocale());
        var file = new CalendarFile(words.say("casework.calendar"), clock.instant());
        dates.cases()
                .forEach(each -> file.at(
                        "deadline-" + each.id().value(),
                        each.due(),
                        words.say(
                                "casework.calendar.deadline",
                                each.number().value(),
                                words.say("cases.clock." + each.clock()))));
        dates.tasks()
                .forEach(each -> file.onDay(
                        "task-" + each.id(),
                        each.due(),
                        words.say("casework.calendar.task", each.number().value())));
        return file.bytes();
    }
}
