package org.consilium.deidentification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.consilium.deidentification.RarityAnswer.Generalisation;
import org.consilium.deidentification.RarityAnswer.What;
import org.consilium.deidentification.rarity.Ages;
import org.consilium.deidentification.rarity.Disease;
import org.consilium.deidentification.rarity.Place;
import org.consilium.deidentification.rarity.RareFigures;
import org.consilium.deidentification.rarity.Told;
import org.consilium.platform.Setting;
import org.consilium.platform.Settings;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Whether a person could be recognised by a rare disease together with place, age and date, though
/// no identifier is left: prevalence times population times shares, as an order of magnitude.
@Component
public class Rarity {
    /// The rule of the US Medicare agency for published tables: no cell of fewer than eleven.
    static final Setting FEWEST =
            Setting.number(
                    "deidentification.rarity-threshold",
                    Setting.Kind.NUMBER,
                    "People who must be alike",
                    "A case is held when fewer people than this are expected to have the disease it names, in the place and at the age it tells.",
                    11,
                    0,
                    100_000);

    /// Stands where a place was that no larger one can stand for, like the gate's own words.
    private static final String NOWHERE = "[place]";

    private final Settings settings;

    Rarity(Settings settings) {
        this.settings = settings;
    }

    public RarityAnswer check(RarityQuestion question) {
        return check(question, settings.number(FEWEST));
    }

    static RarityAnswer check(RarityQuestion question, long fewest) {
        var told = RareFigures.get().read(String.join("\n", question.texts()));
        var rarest = told.rarest().orElse(null);
        if (rarest == null) {
            return new RarityAnswer.Many();
        }
        var band = Ages.of(question.ages());
        var inWords = told.age().filter(each -> each.ages().years() <= band.years()).orElse(null);
        var ages = inWords == null ? band : inWords.ages();
        double expected = expected(rarest, told.place(), ages, question.sexTold(), told.years());
        if (expected >= fewest) {
            return new RarityAnswer.Many();
        }
        var instead = new ArrayList<Generalisation>();
        place(rarest, told, ages, question.sexTold(), instead);
        if (inWords == null) {
            ages(rarest, told, ages, question.sexTold(), instead);
        } else {
            var wider = inWords.wider().and(band);
            var words = Map.of(inWords.words(), inWords.less());
            double then = expected(rarest, told.place(), wider, question.sexTold(), told.years());
            instead.add(new Generalisation(What.AGE, advice(inWords.wider()), then, words));
        }
        date(rarest, told, ages, question.sexTold(), instead);
        instead.sort(Comparator.comparing(each -> each.expected() < fewest));
        return new RarityAnswer.TooFew(expected, why(rarest, told, expected, fewest), instead);
    }

    private static double expected(
            Disease disease, Place place, Ages ages, boolean sexTold, double years) {
        return disease.perHundredThousand()
                / 100_000
                * place.people()
                * ages.share()
                * (sexTold ? 0.5 : 1)
                * years;
    }

    private static Message why(Disease disease, Told told, double expected, long fewest) {
        var sentence =
                expected < 1
                        ? "{disease} is rare: fewer than one person like this one is expected in {place, select, World {the whole world} other {{place}}}. One of fewer than {fewest, number} could be recognised."
                        : "{disease} is rare: about {n, number, integer} people like this one are expected in {place, select, World {the whole world} other {{place}}}. One of fewer than {fewest, number} could be recognised.";
        return Message.of(
                sentence,
                "disease",
                disease.name(),
                "n",
                expected,
                "place",
                told.place().name(),
                "fewest",
                fewest);
    }

    private static void place(
            Disease disease, Told told, Ages ages, boolean sexTold, List<Generalisation> instead) {
        var place = told.place();
        place.larger()
                .ifPresent(larger ->
                        instead.add(
                                new Generalisation(
                                        What.PLACE,
                                        larger.larger().isEmpty()
                                                ? Message.of(
                                                        "Leave “{place}” out.",
                                                        "place",
                                                        place.name())
                                                : Message.of(
                                                        "Say “{larger}” instead of “{place}”.",
                                                        "larger",
                                                        larger.name(),
                                                        "place",
                                                        place.name()),
                                        expected(disease, larger, ages, sexTold, told.years()),
                                        Map.of(
                                                place.name(),
                                                larger.larger().isEmpty()
                                                        ? NOWHERE
                                                        : larger.name()))));
    }

    private static void ages(
            Disease disease, Told told, Ages ages, boolean sexTold, List<Generalisation> instead) {
        if (ages.isTold()) {
            var wider = ages.wider();
            instead.add(
                    new Generalisation(
                            What.AGE,
                            advice(wider),
                            expected(disease, told.place(), wider, sexTold, told.years()),
                            Map.of()));
        }
    }

    private static Message advice(Ages wider) {
        return wider.isTold()
                ? Message.of(
                        "Tell the age less finely: {from} to {to}.",
                        "from",
                        wider.from(),
                        "to",
                        wider.to())
                : Message.of("Leave the age out.");
    }

    private static void date(
            Disease disease, Told told, Ages ages, boolean sexTold, List<Generalisation> instead) {
        if (told.years() < 1) {
            instead.add(
                    new Generalisation(
                            What.DATE,
                            Message.of("Leave out the year in which it began or was found."),
                            expected(disease, told.place(), ages, sexTold, 1),
                            told.when()));
        }
    }
}
