package org.consilium.notifications.digest;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.consilium.accounts.Viewers;
import org.consilium.notifications.DigestItem;
import org.consilium.notifications.DigestSource;
import org.consilium.notifications.NotificationChoices;
import org.consilium.notifications.model.DigestFrequency;
import org.consilium.notifications.model.DigestTurn;
import org.consilium.notifications.model.DigestTurnRepository;
import org.consilium.notifications.model.Recipient;
import org.consilium.notifications.model.RecipientRepository;
import org.consilium.notifications.outbox.Letter;
import org.consilium.notifications.outbox.Letters;
import org.consilium.platform.Settings;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes one member's digest. That their turn is over and that the letter is in the outbox is one
/// transaction: after a crash either both are so or neither.
@Component
public class WriteDigest {
    private static final Message ACTION = Message.of("Open Consilium");

    private final List<DigestSource> sources;
    private final DigestTurnRepository turns;
    private final RecipientRepository recipients;
    private final Viewers viewers;
    private final Letters letters;
    private final Settings settings;
    private final Clock clock;

    WriteDigest(
            List<DigestSource> sources,
            DigestTurnRepository turns,
            RecipientRepository recipients,
            Viewers viewers,
            Letters letters,
            Settings settings,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.turns = turns;
        this.recipients = recipients;
        this.viewers = viewers;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /// Ends the turn, and writes if there is something to say.
    @Transactional
    public void write(DigestTurn turn) {
        var now = clock.instant();
        if (!turns.advance(turn, now, turn.frequency().next(now, turn.zone()))) {
            return;
        }
        var recipient = recipients.of(List.of(turn.member())).get(turn.member());
        var reader = viewers.find(turn.member());
        if (recipient == null || recipient.bounced() || reader.isEmpty()) {
            return;
        }
        var items = items(reader.get(), turn);
        if (!items.isEmpty()) {
            letters.put(letter(turn, recipient, items).notBefore(recipient.quietUntil(now)));
        }
    }

    /// The nearest first, then the newest; each page once.
    private List<DigestItem> items(Viewer reader, DigestTurn turn) {
        var seen = new java.util.HashSet<String>();
        return sources.stream()
                .flatMap(source -> source.since(reader, turn.since()).stream())
                .sorted(
                        Comparator.comparing(DigestItem::where)
                                .thenComparing(DigestItem::at, Comparator.reverseOrder()))
                .filter(item -> seen.add(item.path()))
                .limit(settings.number(NotificationChoices.DIGEST_SIZE))
                .toList();
    }

    private static Letter letter(DigestTurn turn, Recipient recipient, List<DigestItem> items) {
        boolean daily = turn.frequency() == DigestFrequency.DAILY;
        return new Letter(
                        recipient.addressee(),
                        turn.member(),
                        Digests.KIND,
                        daily
                                ? Message.of("Your day on Consilium")
                                : Message.of("Your week on Consilium"),
                        daily
                                ? Message.of("This is new since yesterday, your rooms first.")
                                : Message.of("This is new since last week, your rooms first."),
                        ACTION,
                        "/")
                .lines(items.stream().map(item -> line(item, turn.titles())).toList());
    }

    private static Letter.Line line(DigestItem item, boolean titles) {
        return new Letter.Line(item.text(), titles ? item.title() : null, item.path());
    }
}
