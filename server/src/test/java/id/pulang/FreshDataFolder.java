package id.pulang;

import id.pulang.authentication.login.PasswordHashCost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the tested server an empty data folder that goes with it, lets tests come from any address, and hashes their
 * hundreds of passwords at a thousandth of the usual cost, which {@code PasswordHashCostTests} holds.
 */
public final class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** So that a test may say from where somebody comes, as a proxy does. */
    private static final String PROXIES = "127.0.0.1,::1";

    private static final PasswordHashCost CHEAP = new PasswordHashCost(32, 1);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PasswordHashCost ? CHEAP : bean;
            }
        });
        try {
            Path folder = Files.createTempDirectory("pulang-test");
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
            boolean namesNone = context.getEnvironment()
                    .getProperty("pulang.connections.proxies", "")
                    .isEmpty();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "data",
                            namesNone
                                    ? Map.of("pulang.data", folder.toString(), "pulang.connections.proxies", PROXIES)
                                    : Map.of("pulang.data", folder.toString())));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
