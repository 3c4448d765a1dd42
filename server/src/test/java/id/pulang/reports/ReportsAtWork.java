package id.pulang.reports;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.reports.desk.ReportFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports that officers take in, link and answer. */
abstract class ReportsAtWork extends AtTheReportDesk {

    static final Actor COLLEAGUE = SomeActors.consular();

    @Autowired
    Clock clock;

    /** A text of which no other test has one alike. */
    static String viral(String word) {
        return ("Tolong bantu sebarkan %1$s, adik kami %2$s dibawa ke %3$s di perbatasan, paspornya diambil %4$s dan ia dipaksa "
                        + "bekerja setiap malam tanpa gaji, keluarga di %5$s sudah putus asa menunggu kabar darinya")
                .formatted(word, SomeReports.word(), SomeReports.word(), SomeReports.word(), SomeReports.word());
    }

    static About about(String name, String phone) {
        return new About(name, "", null, "", phone);
    }

    ReportFile open(ReportId id) {
        return as(OFFICER, () -> files.open(id, false));
    }

    static <T> List<T> atOnce(Supplier<T> one, Supplier<T> other) throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> both = List.of(() -> as(OFFICER, one), () -> as(COLLEAGUE, other));
            var done = new ArrayList<T>();
            for (var each : workers.invokeAll(both)) {
                done.add(each.get());
            }
            return done;
        }
    }

    static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
