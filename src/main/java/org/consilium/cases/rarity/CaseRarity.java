package org.consilium.cases.rarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseBody;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.CaseText;
import org.consilium.deidentification.GatedText;
import org.consilium.deidentification.Rarity;
import org.consilium.deidentification.RarityAnswer;
import org.consilium.deidentification.RarityAnswer.Generalisation;
import org.consilium.deidentification.RarityAnswer.What;
import org.consilium.deidentification.RarityQuestion;
import org.consilium.files.Files;
import org.consilium.ui.Attachment;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Asks whether the patient of a case could be recognised by a rare disease with place, age and
/// year together, and tells less of them. Asked after the gate, by whatever publishes: the case,
/// its changes, and what it was in the end.
@Component
public class CaseRarity {
    /// Town, country, continent, nothing; age band, wider one, none; and some years.
    private static final int ROUNDS = 20;

    private final Rarity rarity;
    private final EndingQueries endings;
    private final Files files;

    CaseRarity(Rarity rarity, EndingQueries endings, Files files) {
        this.rarity = rarity;
        this.endings = endings;
        this.files = files;
    }

    /// Of a case that is to say this, together with what it was in the end, where that is told.
    public Rare of(CaseId id, CaseText text, List<Attachment> files) {
        return of(text, files, endings.of(id));
    }

    /// Of a published case that is to have this ending; without buttons, for they would change
    /// another page.
    public Rare of(CaseReport report, List<GatedText> ending) {
        var images = files.of("thread", report.threadOrThrow().value());
        return of(report.text(), images, ending).elsewhere();
    }

    private Rare of(CaseText text, List<Attachment> files, List<GatedText> ending) {
        return switch (check(text, files, ending)) {
            case RarityAnswer.Many many -> Rare.not();
            case RarityAnswer.TooFew(var expected, var why, var instead) ->
                    new Rare(
                            why,
                            instead.stream()
                                    .map(each -> offer(each, text, files, ending))
                                    .toList());
        };
    }

    /// The text with one thing told less finely, or, for [Rare#ALL], as many as are needed. Without
    /// change where `key` is none of what is offered.
    public CaseText generalised(CaseId id, CaseText text, List<Attachment> files, String key) {
        var ending = endings.of(id);
        boolean all = key.equals(Rare.ALL);
        var told = text;
        for (int round = 0; round < (all ? ROUNDS : 1); round++) {
            if (!(check(told, files, ending)
                    instanceof RarityAnswer.TooFew(var expected, var why, var instead))) {
                return told;
            }
            var before = told;
            told =
                    instead.stream()
                            .filter(each -> all || key(each).equals(key))
                            .map(each -> generalised(before, each))
                            .filter(less -> !less.equals(before))
                            .findFirst()
                            .orElse(before);
        }
        return told;
    }

    private RarityAnswer check(CaseText text, List<Attachment> files, List<GatedText> ending) {
        var texts = new ArrayList<String>();
        CaseBody.gated(text, files).forEach(each -> texts.add(each.text()));
        ending.forEach(each -> texts.add(each.text()));
        var age = text.age();
        var ages = age == null ? null : new RarityQuestion.Ages(age.from(), age.to());
        return rarity.check(new RarityQuestion(texts, ages, text.sex() != null));
    }

    private Rare.Offer offer(
            Generalisation each, CaseText text, List<Attachment> files, List<GatedText> ending) {
        var less = generalised(text, each);
        boolean changes = !less.equals(text);
        var then = changes ? check(less, files, ending) : null;
        double expected =
                then instanceof RarityAnswer.TooFew few ? few.expected() : each.expected();
        return new Rare.Offer(
                key(each),
                isOfBand(each) ? advice(text) : each.advice(),
                changes ? press(each) : null,
                expected,
                then instanceof RarityAnswer.Many);
    }

    private static CaseText generalised(CaseText text, Generalisation each) {
        if (isOfBand(each)) {
            var age = text.age();
            return text.aged(age == null ? null : age.wider().orElse(null));
        }
        Map<String, String> fields = new HashMap<>();
        CaseBody.gated(text, List.of())
                .forEach(told -> fields.put(told.field(), each.of(told.text())));
        return CaseBody.with(text, fields);
    }

    /// Whether it is the age chosen that tells too much, and not one in the words.
    private static boolean isOfBand(Generalisation each) {
        return each.what() == What.AGE && each.words().isEmpty();
    }

    private static Message advice(CaseText text) {
        var age = text.age();
        var wider = age == null ? null : age.wider().orElse(null);
        return switch (wider) {
            case MINOR -> Message.of("Tell the age less finely: under 18.");
            case GROWN -> Message.of("Tell the age less finely: 18 to 59.");
            case LATE -> Message.of("Tell the age less finely: 60 or older.");
            case null, default -> Message.of("Leave the age out.");
        };
    }

    private static Message press(Generalisation each) {
        return switch (each.what()) {
            case PLACE -> Message.of("Change the place");
            case AGE -> Message.of("Change the age");
            case DATE -> Message.of("Leave the year out");
        };
    }

    private static String key(Generalisation each) {
        return each.what().name().toLowerCase(Locale.ROOT);
    }
}
