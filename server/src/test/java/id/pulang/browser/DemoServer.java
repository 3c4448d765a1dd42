package id.pulang.browser;

import id.pulang.FreshDataFolder;
import id.pulang.PulangApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * A server of its own in the morning on which the demonstration begins, with an empty data folder, ended afterwards.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PulangApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "pulang.clock.starts-at=2025-10-23T01:00:00Z",
            "pulang.access.second-factor=off",
            "pulang.pages.demonstration=on"
        })
@ContextConfiguration(initializers = FreshDataFolder.class)
@DirtiesContext
@interface DemoServer {}
