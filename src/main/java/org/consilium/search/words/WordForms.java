package org.consilium.search.words;

import java.util.List;
import java.util.Map;

/// One form for a word that is written in several ways: American spelling for British, singular for
/// the plurals of Latin and Greek. Words come in lower case, without accents. The form is seen by
/// nobody, so a word that is no word ("exercize") does no harm as long as every text says it.
public final class WordForms {
    private static final int SHORTEST = 5;

    private record Rule(String from, String to) {}

    /// Within words that have "ae" or "oe" somewhere.
    private static final List<Rule> DIPHTHONGS =
            rules(
                    "haem hem,aemi emi,oedem edem,oesoph esoph,oestr estr,foet fet,rrhoe rrhe,"
                            + "pnoe pne,coel cel,gynaec gynec,paed ped,caec cec,faec fec,"
                            + "anaes anes,aesth esth,aetio etio,caesar cesar,palaeo paleo,naev nev,"
                            + "taeni teni,phaeo pheo,melaen melen,laevo levo,paenia penia,"
                            + "homoeo homeo,manoeuvr maneuver,amoeb ameb,archae arche,uraem urem,"
                            + "pyaem pyem,chaem chem,aesce esce,caesi cesi");

    /// Within words that have "our" or "ou", "ph", "uc" or other signs of Britain.
    private static final List<Rule> LETTERS =
            rules(
                    "tumour tumor,behaviour behavior,colour color,odour odor,humour humor,"
                            + "labour labor,favour favor,rigour rigor,vapour vapor,neighbour neighbor,"
                            + "sulph sulf,leucocyt leukocyt,leucopen leukopen,leucod leukod,"
                            + "mould mold,programme program,ageing aging,judgement judgment,"
                            + "sceptic skeptic,aluminium aluminum,orientated oriented,"
                            + "practise practice,licence license,defence defense,"
                            + "labell label,counsell counsel,travell travel,modell model,"
                            + "channell channel,signall signal,cancell cancel,tunnell tunnel,"
                            + "cesarian cesarean");

    /// At the end of a word.
    private static final List<Rule> ENDS =
            rules(
                    "isation ization,isations izations,ising izing,ised ized,ises izes,ise ize,"
                            + "iser izer,ysed yzed,ysing yzing,yse yze,fibre fiber,fibres fibers,"
                            + "litre liter,litres liters,metre meter,metres meters,centre center,"
                            + "centres centers,calibre caliber,titre titer,titres titers,"
                            + "goitre goiter,goitres goiters");

    /// Ends of plurals of Latin and Greek, where no common English word has them.
    private static final List<Rule> PLURALS =
            rules(
                    "itides itis,omata oma,stases stasis,yses ysis,theses thesis,pareses paresis,"
                            + "noses nosis,boses bosis,roses rosis,choses chosis,lioses liosis,"
                            + "brae bra,sae sa,lae la,rae ra,tae ta,nae na,iae ia,eae ea");

    private static final Map<String, String> SINGULAR =
            singulars(
                    "apices apex,cortices cortex,indices index,matrices matrix,varices varix,"
                            + "appendices appendix,vertices vertex,phalanges phalanx,"
                            + "larynges larynx,pharynges pharynx,nuclei nucleus,bronchi bronchus,"
                            + "thrombi thrombus,emboli embolus,fungi fungus,bacilli bacillus,"
                            + "uteri uterus,stimuli stimulus,radii radius,humeri humerus,"
                            + "calculi calculus,glomeruli glomerulus,villi villus,alveoli alveolus,"
                            + "tumuli tumulus,cocci coccus,staphylococci staphylococcus,"
                            + "streptococci streptococcus,pneumococci pneumococcus,"
                            + "meningococci meningococcus,nevi nevus,naevi nevus,"
                            + "bacteria bacterium,diverticula diverticulum,septa septum,"
                            + "atria atrium,ostia ostium,criteria criterion,phenomena phenomenon,"
                            + "labia labium,hila hilum,ganglia ganglion,sera serum,"
                            + "foramina foramen,lumina lumen,stigmata stigma,stomata stoma,"
                            + "comedones comedo,epiphyses epiphysis,children child,women woman,"
                            + "men man,teeth tooth,feet foot,mice mouse,lice louse,"
                            + "testes testis,crises crisis,oedemata edema,"
                            + "exanthemata exanthem,condylomata condyloma,axes axis,"
                            + "roses rose,noses nose");

    private WordForms() {}

    /// The spelling and number by which a word is found.
    public static String of(String word) {
        var known = SINGULAR.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < SHORTEST) {
            return word;
        }
        return american(ends(PLURALS, diphthongs(word), 2));
    }

    /// As [#of], and without the "s" of English plurals: how phrases are compared.
    public static String key(String word) {
        var form = of(word);
        int length = form.length();
        if (length < 4 || !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us")) {
            return form;
        }
        if (form.endsWith("is") || !Character.isLetter(form.charAt(length - 2))) {
            return form;
        }
        if (form.endsWith("ies") && length > 5) {
            return form.substring(0, length - 3) + "y";
        }
        if (form.endsWith("sses") || form.endsWith("xes") || form.endsWith("ches")) {
            return form.substring(0, length - 2);
        }
        return form.substring(0, length - 1);
    }

    private static String american(String word) {
        return ends(ENDS, within(LETTERS, word), 0);
    }

    private static String diphthongs(String word) {
        return word.contains("ae") || word.contains("oe") ? within(DIPHTHONGS, word) : word;
    }

    private static String within(List<Rule> rules, String word) {
        var form = word;
        for (var rule : rules) {
            if (form.contains(rule.from)) {
                form = form.replace(rule.from, rule.to);
            }
        }
        return form;
    }

    /// `stem` letters at least must stand before the end.
    private static String ends(List<Rule> rules, String word, int stem) {
        for (var rule : rules) {
            if (word.endsWith(rule.from) && word.length() >= rule.from.length() + stem) {
                return word.substring(0, word.length() - rule.from.length()) + rule.to;
            }
        }
        return word;
    }

    private static List<Rule> rules(String written) {
        return List.of(written.split(",")).stream()
                .map(each -> each.split(" "))
                .map(pair -> new Rule(pair[0], pair[1]))
                .toList();
    }

    private static Map<String, String> singulars(String written) {
        return rules(written).stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(Rule::from, Rule::to));
    }
}
