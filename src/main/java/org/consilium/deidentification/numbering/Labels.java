package org.consilium.deidentification.numbering;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.jspecify.annotations.Nullable;

/// Words that say what the number behind them is. A *weak* one is an everyday word as well ("case",
/// "group"): it counts only with "number", "no.", "#", "id" or a colon between.
final class Labels {
    /// What was found before a number.
    record Label(Kind kind, boolean weak, boolean marked) {
        boolean counts() {
            return marked || !weak;
        }
    }

    private static final Map<String, Kind> STRONG = new HashMap<>();
    private static final Map<String, Kind> WEAK = new HashMap<>();
    private static final Set<String> MARKS =
            WordSet.of(
                    """
                    number numbers no nr num # id ids code identifier
                    """);
    private static final Set<String> FILLERS =
            WordSet.of(
                    """
                    is was of the as at on in his her under with line
                    """);
    private static final Set<String> UNITS = Set.of("dl", "cr", "ip", "op", "ss", "ci", "w");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final int LOOK_BACK = 9;
    private static final int WORDS = 3;

    static {
        put(
                STRONG,
                Kind.RECORD,
                "mrn,mr,mrno,medical record,record number,uhid,urn,hospital number,emr,ehr,patient id,patient number,patient no,medrec,chart number,nhs,chi,unit number,pid,ip,ipp,op,fallnummer,patientennummer,patienten nr,historia clínica,expediente,nhc,dossier,hosp,journal number,mrd,visit,enc,hospital nr,history number,record id,file");
        put(WEAK, Kind.RECORD, "journal,record,chart,hospital,patient,unit,dossier,file,folder");
        put(
                STRONG,
                Kind.PLAN,
                "policy,member id,member number,subscriber,insurance,medicaid,medicare,beneficiary,hicn,mbi,health plan,payer,group number,insurance id,health card,ahv,kvnr,versichertennummer,ohip,group id,kv nr,vers nr,versichertennr,krankenkasse,nss,mutuelle,afiliado,auth,authorization,claim number,rx bin,rxbin,hicn,ihi,ramq,hkid,card copy,member card,insurance card,policy number,cin,cip,blue cross,iqama,pps,ppsn,healthcare card,haemoglobinopathy card,rehab card,benefit card,medi cal,membership");
        put(WEAK, Kind.PLAN, "plan,member,group,coverage,insured");
        put(
                STRONG,
                Kind.ACCOUNT,
                "account,acct,a c,invoice,guarantor,iban,credit card,debit card,bank account,billing,checking,routing");
        put(WEAK, Kind.ACCOUNT, "bank,card,claim,bill,payment,receipt");
        put(
                STRONG,
                Kind.LICENCE,
                "license,licence,lic,dea,npi,certificate,gmc,nmc,upin,passport,dl,drivers license,driver license,medical license,certification,driving licence,driving license,nmc pin,bar number,death certificate,birth certificate,führerschein,arztnummer,lanr,bsnr,rpps,adeli,colegiado,goc,gdc,gphc,hcpc,bbo,ahpra,nzmc,cpso,gdc no,pmdc,bar,col,state bar,board certification,bon");
        put(WEAK, Kind.LICENCE, "registration,permit,cert");
        put(
                STRONG,
                Kind.VEHICLE,
                "plate,license plate,licence plate,plates,vin,registration plate,number plate,tag number,kennzeichen,immatriculation,matrícula,reg no,tail,tail number,tail no,hull,boat registration");
        put(WEAK, Kind.VEHICLE, "vehicle,car,truck,tag");
        put(
                STRONG,
                Kind.DEVICE,
                "serial,s n,sn,udi,imei,lot,serial number,device id,model number,ser,ref,batch,lot number,article number,gtin,explant,kit lot,sns,serials,internal serial,internal serials,serial nos,serial numbers");
        put(
                WEAK,
                Kind.DEVICE,
                "device,implant,model,pacemaker,generator,pump,lead,stimulator,icd,prosthesis,defibrillator,ventilator");
        put(STRONG, Kind.FAX, "fax,facsimile,telefax,telecopier");
        put(
                STRONG,
                Kind.PHONE,
                "phone,tel,telephone,cell,mobile,pager,beeper,ph,cellphone,handy,telefon,whatsapp,extension,voicemail");
        put(
                WEAK,
                Kind.PHONE,
                "call,called,calling,contact,home,work,office,text,reached,reach,ext,dial,page,callback");
        put(
                STRONG,
                Kind.SSN,
                "ssn,social security,soc sec,ss,rentenversicherung,rvnr,svnr,sozialversicherung,sozialversicherungsnummer,last4,last 4,last four,last four ssn,itin,numéro de sécurité sociale,sécurité sociale,nir,nino,ni,national insurance,sin,seguridad social");
        put(
                STRONG,
                Kind.CODE,
                "accession,csn,fin,encounter,badge,employee id,student id,booking,barcode,username,password,pin,reference,confirmation,ticket,room,requisition,specimen id,participant id,subject id,study id,encounter number,case number,tracking,employee,aadhaar,aadhar,pesel,cpf,bsn,personnummer,kimlik,tc kimlik,codice fiscale,dni,nie,nif,curp,rut,ci,ic,nric,fin no,rodné číslo,r č,cédula,cedula,steuer id,trial subject,randomisation,randomization,case id,incident,inmate,offender,shield,user,job,specimen number,donor,recipient,unos,authorisation,our ref,your ref,wristband,band,login,handle,user name,run,interpreter,medal,alias,badge no,emp,emp id,staff id,staff,confirm,conf,portal login,mychart,teacher id,docket,warrant,cad,dispatch,case no,match run,event,claim,nhi,w,prisoner number,booking number,doc,cdcr,inmate number");
        put(
                WEAK,
                Kind.CODE,
                "specimen,order,study,protocol,subject,participant,sample,ref,visit,case,booking,student,badge,inmate,prisoner,token,kit,id");
    }

    private Labels() {}

    private static void put(Map<String, Kind> labels, Kind kind, String words) {
        COMMA.splitAsStream(words).forEach(word -> labels.put(word, kind));
    }

    /// The label before the token at `index`, on the same line; null when there is none.
    static @Nullable Label before(Tokens tokens, int index) {
        boolean marked = false;
        for (int i = index - 1; i >= index - LOOK_BACK; i--) {
            var token = tokens.at(i);
            if (token.shape() == Shape.LINE || isStop(token)) {
                return null;
            }
            if (token.shape() == Shape.SYMBOL) {
                marked |= "#:=".contains(token.text());
                continue;
            }
            var label = endingAt(tokens, i, marked);
            if (label != null) {
                return label;
            }
            var word = token.lower();
            if (MARKS.contains(word)) {
                marked = true;
            } else if (!FILLERS.contains(word)) {
                return null;
            }
        }
        return null;
    }

    /// `mg/dL` and "ALB/CR" label nothing.
    private static boolean isUnit(Tokens tokens, int index, String phrase) {
        return UNITS.contains(phrase)
                && tokens.at(index - 1).is("/")
                && !tokens.at(index).spaced()
                && tokens.at(index - 2).text().length() > 1;
    }

    private static boolean isStop(Tokens.Token token) {
        return token.is(",") || token.is(";") || token.is("%") || token.is("?");
    }

    /// The longest label that ends with the token at `index`.
    private static @Nullable Label endingAt(Tokens tokens, int index, boolean marked) {
        var phrase = "";
        Label found = null;
        for (int i = index; i > index - WORDS; i--) {
            var token = tokens.at(i);
            if (!token.shape().isWord()) {
                break;
            }
            phrase = phrase.isEmpty() ? token.lower() : token.lower() + " " + phrase;
            phrase = phrase.replace("'s", "s").replace("'", "").replace("\u2019", "");
            if (isUnit(tokens, i, phrase)) {
                continue;
            }
            if (STRONG.containsKey(phrase)) {
                found = new Label(STRONG.get(phrase), false, marked);
            } else if (WEAK.containsKey(phrase)) {
                found = new Label(WEAK.get(phrase), true, marked);
            }
        }
        return found;
    }
}
