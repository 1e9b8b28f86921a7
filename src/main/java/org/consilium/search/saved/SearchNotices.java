package org.consilium.search.saved;

import java.time.Duration;
import org.consilium.notifications.NotificationKind;
import org.consilium.platform.Job;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What members are told of saved searches, and the job that looks.
@Configuration(proxyBeanMethods = false)
class SearchNotices {
    static final NotificationKind NEW =
            new NotificationKind("search.new", Message.of("new results of searches I saved"), false)
                    .grouped("A search you saved has new results.")
                    .icon("search");
    static final Message TEXT = Message.of("A search you saved has new results.");

    @Bean
    static NotificationKind newResults() {
        return NEW;
    }

    @Bean
    static Job tellOfNewJob(TellOfNew tellOfNew) {
        return Job.of("search.tell-of-new", Duration.ofMinutes(1), tellOfNew::run);
    }
}
