import Constructs

extension ParityStack {
  static let keys: [ParityStack] = [
    Self("key-specs") { stack in
      KMS.Key("Symmetric", in: stack)
      let signing: [KMS.KeyKind.SigningSpec] = [
        .eccSecgP256K1, .eccNistP256, .eccNistP384, .eccNistP521, .eccNistEdwards25519, .rsa2048,
        .rsa3072, .rsa4096, .sm2, .mlDSA44, .mlDSA65, .mlDSA87,
      ]
      for spec in signing { KMS.Key("\(spec.rawValue)-SIGN_VERIFY", in: stack, .signing(spec)) }
      for spec: KMS.KeyKind.EncryptionSpec in [.rsa2048, .rsa3072, .rsa4096, .sm2] {
        KMS.Key("\(spec.rawValue)-ENCRYPT_DECRYPT", in: stack, .encryption(spec))
      }
      for spec: KMS.KeyKind.MACSpec in [.hmac224, .hmac256, .hmac384, .hmac512] {
        KMS.Key("\(spec.rawValue)-GENERATE_VERIFY_MAC", in: stack, .mac(spec))
      }
      for spec: KMS.KeyKind.AgreementSpec in [.eccNistP256, .eccNistP384, .eccNistP521, .sm2] {
        KMS.Key("\(spec.rawValue)-KEY_AGREEMENT", in: stack, .keyAgreement(spec))
      }
    },
    Self("key-settings") { stack in
      KMS.Key("Rotated", in: stack, .symmetric(rotation: .yearly))
      KMS.Key("Often", in: stack, .symmetric(rotation: .every(days: 90)))
      KMS.Key("Everywhere", in: stack, isMultiRegion: true)
      KMS.Key("Off", in: stack, isEnabled: false, description: "Not now")
      KMS.Key("Brief", in: stack, removal: .destroy, pendingWindowInDays: 7)
      KMS.Key("Careful", in: stack, removal: .retainExceptOnCreate)
    },
    Self("key-aliases") { stack in
      let key = KMS.Key("Key", in: stack, alias: "first")
      key.add(alias: "alias/second")
      key.add(alias: "third/of-three")
      KMS.Alias("Own", in: stack, name: "own", of: key, removal: .destroy)
    },
    Self("key-policies") { stack in
      let admin = IAM.Role("Admin", in: stack, assumedBy: [.ownAccount])
      let user = IAM.Role("User", in: stack, assumedBy: [.ownAccount])
      let key = KMS.Key(
        "Key", in: stack,
        policy: [
          Statement(
            sid: "Admin", .allow, principals: .only([.arn(admin.arn)]),
            actions: .only(["kms:Put*", "kms:Get*"]), resources: .only(["*"]))
        ])
      key.add(
        .allow(
          [.arn(user.arn)], ["kms:Decrypt"],
          where: [.equals("kms:ViaService", "s3.eu-west-1.amazonaws.com")]))
      key.add(
        Statement(
          .deny, principals: .only([.everyone]), actions: .only(["kms:ScheduleKeyDeletion"]),
          resources: .only(["*"])))
    },
    Self("key-grants") { stack in
      let key = KMS.Key("Key", in: stack)
      let pair = KMS.Key("Pair", in: stack, .signing(.rsa2048))
      let mac = KMS.Key("Mac", in: stack, .mac(.hmac256))
      let role = role(in: stack)
      let user = IAM.User("User", in: stack)
      let group = IAM.Group("Group", in: stack)
      key.grant(.encrypting, to: role)
      key.grant(.decrypt, to: role)
      key.grant(.encryptingAndDecrypting, to: user)
      key.grant(.administering, to: group)
      pair.grant(.sign, to: role)
      pair.grant(.verify, to: user)
      pair.grant(.signingAndVerifying, to: group)
      mac.grant(.generateMAC, to: role)
      mac.grant(.verifyMAC, to: user)
    },
    Self("key-grants-outside") { stack in
      let key = KMS.Key("Key", in: stack)
      key.grant(.decrypt, to: .service("logs.amazonaws.com"))
      key.grant(.decrypt, to: .account("210987654321"))
      key.grant(.decrypt, to: .arn("arn:aws:iam::210987654321:role/Other"))
      key.grant(.decrypt, to: .organization("o-1234567890"))
      key.grant(
        .decrypt,
        to: IAM.Role.imported(
          "Existing", in: stack, arn: "arn:aws:iam::123456789012:role/team/Existing"))
    },
    Self("key-imported", IntendedDifference.importedAlias) { stack in
      let role = role(in: stack)
      let byARN = KMS.Key.imported(
        "ByArn", in: stack,
        arn: "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab")
      byARN.grant(.decrypt, to: role)
      byARN.add(alias: "alias/again")
      KMS.Key.imported("ByName", in: stack, alias: "alias/mine").grant(.describeKey, to: role)
    },
  ]

  static func role(_ id: String = "Role", in stack: Scope) -> IAM.Role {
    IAM.Role(id, in: stack, assumedBy: [.service("ec2.amazonaws.com")])
  }
}
