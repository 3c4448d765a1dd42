package id.pulang;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Says for all tests of a process how long they wait at most for what another thread does, where they say nothing else:
 * no test measures by it, and machines of builds are slow at times. JUnit finds it by its entry in
 * {@code META-INF/services}.
 */
public final class AwaitilityDefaults implements LauncherSessionListener {

    private static final Duration MOST = Duration.ofMinutes(2);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(MOST);
    }
}
