package org.consilium.discussions.polls;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Voting.
@Controller
class VoteController {
    private final Polls polls;

    VoteController(Polls polls) {
        this.polls = polls;
    }

    @PostMapping("/threads/{id}/votes")
    @Access(Who.VERIFIED)
    Screen create(
            @PathVariable ThreadId id,
            @RequestParam(defaultValue = "") List<String> option,
            Viewer viewer) {
        var answer = Screen.redirect(id.path() + "#poll");
        return answer.flash(
                switch (polls.vote(viewer, id, numbers(option))) {
                    case VoteOutcome.Voted() -> Message.of("Your vote is counted.");
                    case VoteOutcome.Closed() -> Message.of("This poll is closed.");
                    case VoteOutcome.VotedBefore() ->
                            Message.of("You have voted. An anonymous vote cannot be changed.");
                    case VoteOutcome.NothingChosen() -> Message.of("Choose an option first.");
                    case VoteOutcome.OnlyOne() -> Message.of("Choose one option only.");
                });
    }

    private static Set<Integer> numbers(List<String> options) {
        return options.stream()
                .filter(option -> option.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
