package org.consilium.platform;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells the demo world on first start when `consilium.demo=true`, each chapter in one transaction:
/// a start that was killed goes on with the chapter it did not finish.
@Component
public class Demo implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    @Sql
    private static final String IS_TOLD =
            """
            select exists (select from platform.demo_chapter where chapter = :chapter) as told
            """;

    @Sql
    private static final String MARK_TOLD =
            """
            insert into platform.demo_chapter (chapter, told_at) values (:chapter, :at)
            """;

    @Sql
    private static final String ANY_TOLD =
            """
            select exists (select from platform.demo_chapter) as told
            """;

    private final Database database;
    private final List<DemoStory> stories;
    private final Clock clock;
    private final boolean wanted;

    Demo(Database database, List<DemoStory> stories, Clock clock, Environment environment) {
        this.database = database;
        this.stories =
                stories.stream().sorted(Comparator.comparingInt(DemoStory::chapter)).toList();
        this.clock = clock;
        this.wanted = environment.getProperty("consilium.demo", Boolean.class, false);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            tell();
        }
    }

    /// Whether this instance holds the demo world.
    public boolean isTold() {
        return database.sql(ANY_TOLD).query(row -> row.flag("told")).one();
    }

    /// Tells what has not been told yet.
    public void tell() {
        for (var story : stories) {
            var chapter = story.getClass().getSimpleName();
            if (!isTold(chapter)) {
                LOG.info("telling {}", chapter);
                database.inTransaction(() -> tell(story, chapter));
            }
        }
    }

    private boolean isTold(String chapter) {
        return database.sql(IS_TOLD).param("chapter", chapter).query(row -> row.flag("told")).one();
    }

    private int tell(DemoStory story, String chapter) {
        story.tell();
        return database.sql(MARK_TOLD)
                .param("chapter", chapter)
                .param("at", clock.instant())
                .update();
    }
}
