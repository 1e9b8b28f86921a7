package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.reading.WordSet;

/// Words beside which names stand.
final class NameCues {
    static final Set<String> TITLES =
            WordSet.of(
                    """
                    dr mr mrs ms miss prof professor doctor sr sra srta herr frau mme mlle dra rev
                    reverend father pastor rabbi imam nurse sister capt captain sgt sergeant officer lt
                    judge mx drs messrs señor señora monsieur madame signor signora midwife deputy
                    detective coach principal dean hon lord lady sir dame auntie uncle mama papa
                    granny grandma grandpa col colonel major lieutenant corporal private sra dhr mevr
                    mevrouw egr sig sig.ra dott dottor dottoressa avv bc mgr ing pan pani bay bayan
                    hr fru shri smt kumari sheikh hajji mister missus fr br sr det sig inf pastora docteur docteure dt
                    herrn frl fräulein don doña dna hna kollege kollegin kollegen collega
                    """);

    /// Those that stand in capitals before a name that does not; `MR` and `MS` are also murmurs.
    static final Set<String> SHOUTED_TITLES = Set.of("DR", "MRS", "PROF", "RN", "DRS", "REV");

    /// Those that are titles only with their full stop: `14 Fr` is a size.
    static final Set<String> DOTTED_TITLES = Set.of("fr", "br", "sr", "dt", "bc", "det", "inf");

    /// Before a colon, or at the head of a line.
    static final Set<String> LABELS =
            WordSet.of(
                    """
                    patient name attending pcp provider physician surgeon resident fellow consultant
                    referring by cc author dictator transcriptionist nurse therapist mother father
                    spouse husband wife guardian contact kin caregiver carer daughter son brother sister
                    partner proxy anesthesiologist anaesthetist assistant cardiologist oncologist
                    radiologist pathologist neurologist psychiatrist dentist pharmacist interpreter
                    doctor clinician practitioner witness re dear regards sincerely from to attn
                    patientin maiden alias aka nickname surname lastname firstname emergency gp
                    counselor counsellor worker manager donor informant operator hospitalist intern
                    employer
                    """);

    /// Who a note is of, in several languages.
    static final Set<String> PATIENTS =
            WordSet.of(
                    """
                    patient name patientin patienten patienter paciente pacjent pacjenta pacjentka hasta
                    patiente paziente pasient pasienten pacient pacientka pt pat potilas bolnik
                    """);

    /// Services before a colon, in lists of who is called: "Renal: Moskowitz".
    static final Set<String> SERVICES =
            WordSet.of(
                    """
                    renal neuro cards cardiology gi surgery ortho ent derm rheum endo pulm onc heme
                    psych ob gyn uro vascular neurology nephrology oncology urology participants present
                    medicine anesthesia ir radiology pathology covering attendings team
                    """);

    static final Set<String> RELATIONS =
            WordSet.of(
                    """
                    wife husband son daughter mother father brother sister aunt uncle grandmother
                    grandfather grandson granddaughter niece nephew cousin friend neighbor neighbour
                    partner fiance fiancé fiancée girlfriend boyfriend roommate roommates colleague boss
                    twin baby infant stepmother stepfather stepson guardian caregiver carer therapist
                    named called mom mum dad spouse ex godmother landlord pastor teacher coworker
                    sibling huisarts médico kids children sons daughters brothers sisters siblings parents dog nickname
                    surgeon cardiologist oncologist neurologist dermatologist psychiatrist pharmacist
                    nephrologist urologist pulmonologist gastroenterologist endocrinologist pediatrician
                    paediatrician physiotherapist dentist counselor caseworker midwife interpreter
                    hubby dtr gf bf ehefrau ehemann tochter sohn mutter vater bruder schwester fille fils
                    épouse époux mari femme hijo hija esposa esposo marido figlia figlio moglie marito
                    dochter zoon vrouw grandma grandpa nana nan tutu stepdad stepmom stepbrother
                    stepsister stepdaughter sponsor aide sitter chaplain trainer intern physiologist
                    prosthetist physio phlebotomist paramedic medic trooper scribe student registrar
                    matron client veteran driver foreman supervisor pilot rn lpn cna np md pi attending
                    fellow hospitalist pcp consultant doc provider nurse boy girl companion ma
                    da papa bro sis auntie dada boss crew officer deputy lawyer attorney counsel widow
                    widower ombudsman principal optom podiatrist osteopath chiropractor barista
                    grandaughter grand-daughter granny buddy classmate teammate fiancee housemate
                    flatmate daughters-in-law son-in-law daughter-in-law mother-in-law father-in-law
                    sw ot slp rt cpn lvn micn advocate solicitor parent babies doula coach doctor mum mums
                    babe toddler newborn neonate widow mgm pgm mgf pgf mil fil sil bil visitor cook
                    neighbor's operator surgeon cna's carer's coordinator director manager
                    resident technician tech perfusionist sonographer dietitian dietician orderly porter
                    """);

    /// After a name: what people do in notes.
    static final Set<String> DOINGS =
            WordSet.of(
                    """
                    is was has had reports reported denies denied states stated presented presents
                    complains complained lives lived works worked underwent returns returned came feels
                    felt says said called noted describes described tolerated received asked agreed will
                    wants wishes admits endorses appears remains understands explained accompanied
                    arrived discussed refused drinks smokes developed continues continued started
                    stopped saw took takes signed performed recommended confirmed fell woke walked died
                    gave tells told thinks believes attended brought used uses noticed went goes did
                    does can could would should needs lost got visited mentioned sees moved expressed
                    requested tried covers covering asks refuses insists phoned texted emailed drove
                    reviewed notified aware updated informed keeps smiles sleeps cried speaks spoke
                    phones rings calls texts brings knows likes loves plays runs
                    """);

    /// Before a name: what is done with people.
    static final Set<String> TOWARDS =
            WordSet.of(
                    """
                    with by per to from for and told asked thank thanks dear hi hello saw met informed
                    notified called contacted paged signed of about regarding re seen discussed spoke
                    see via visited meet name as that while when because if where after before cc but
                    than let remind help
                    """);

    /// After "was": what is done to people, not to findings.
    static final Set<String> DONE_TO =
            WordSet.of(
                    """
                    told asked advised admitted discharged brought counseled counselled instructed born married
                    accompanied tearful crying able referred reassured hospitalized extubated educated encouraged
                    seen transferred intubated evaluated consulted notified transported hospitalised taken
                    examined interviewed re-admitted readmitted sedated afebrile awake alert oriented
                    """);

    /// Verbs whose object is a person.
    static final Set<String> MEETING =
            Set.of("saw", "met", "told", "asked", "informed", "notified", "thanked", "helped");

    /// What only people do: enough for a name that is an ordinary word as well.
    static final Set<String> SPEAKING =
            WordSet.of(
                    """
                    reports reported denies denied states says said tells told thinks phoned called asked
                    complains complained lives lived works worked endorses admits agrees agreed drove
                    feels felt believes remembers wants understands presented presents came fell
                    asks wrote insists phones texted covers aware refuses says loves likes
                    """);

    static final Set<String> CREDENTIALS =
            WordSet.of(
                    """
                    MD DO RN NP PA PhD DPM DDS DMD PharmD LPN CRNA FACS FACC MBBS MPH LCSW PT OT CNM CNA
                    BSN MSN APRN DNP PsyD LMFT FRCS MRCP FRCP Jr Sr III II IV ARNP FNP MSW RD EMT Esq
                    Dipl PAC PNP ACNP LVN CPN MICN RPh RRT RDN LMSW LICSW LPC LMHC SLP OTR AGNP CNS CRT
                    CWOCN FRCPC FRACP MRCGP FRCGP DVM EdD BScN AGACNP WHNP CCRN FAAD FAAP FACEP FACOG FAAN
                    FASN DNB MRCPsych FRCA FRCR
                    """);

    private NameCues() {}
}
