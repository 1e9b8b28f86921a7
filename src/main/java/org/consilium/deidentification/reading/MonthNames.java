package org.consilium.deidentification.reading;

import java.util.Set;

/// Months in the languages of Europe that are written in Latin letters, and their short forms.
public final class MonthNames {
    public static final Set<String> ALL =
            WordSet.of(
                    """
                    january february march april may june july august september october november december
                    jan feb mar apr jun jul aug sept sep oct nov dec
                    januar jänner februar märz mai juni juli oktober dezember okt dez
                    janvier février mars avril juin juillet août septembre octobre novembre décembre
                    janv févr juil
                    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
                    noviembre diciembre
                    gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre
                    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
                    januari februari maart mei augustus mars maj augusti marts
                    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października
                    listopada grudnia
                    ledna února března dubna května června července srpna září října listopadu prosince
                    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
                    """);

    /// Ordinary words where they are written small.
    public static final Set<String> WORDS =
            WordSet.of(
                    """
                    may march mars mar sep dec mai maj mei mart maja marca mayo marzo jun
                    """);

    private MonthNames() {}
}
